package org.empathyloop.exchange.coding;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EL-COD-001 and 002: what is read, and that every row is either an event or told. */
class CodingFileReaderTest {
  private static final String TABLE =
      "Time\tSubject\tBehavior\tComment\tStatus\n1.5\tA\tdefend\t\tPOINT\n2\tB\twarm\tsaid so\tPOINT\n";

  @ParameterizedTest
  @ValueSource(strings = {"\t", ",", ";"})
  void columns_may_be_apart_by_tab_comma_or_semicolon(String mark) {
    CodedObservation read = only(read(TABLE.replace("\t", mark)));

    assertThat(read.events()).extracting(CodedEvent::startMs).containsExactly(1500L, 2000L);
    assertThat(read.events()).extracting(CodedEvent::behaviour).containsExactly("defend", "warm");
    assertThat(read.leftOut().comments()).isEqualTo(1);
  }

  @Test
  void a_file_may_be_in_utf_8_or_utf_16_with_its_mark_and_may_be_packed() throws IOException {
    byte[] marked = bytes("\ufeff" + TABLE, UTF_8);

    assertThat(only(read(marked)).events()).hasSize(2);
    assertThat(only(read(bytes("\ufeff" + TABLE, UTF_16LE))).events()).hasSize(2);
    assertThat(only(read(packed(marked))).events()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"90.25", "90,25", "0:01:30.250", "00:01:30:250", "9.025e1"})
  void a_time_is_seconds_or_hours_minutes_and_seconds(String time) {
    CodedObservation read =
        only(read("Time\tSubject\tBehavior\n" + time + "\tA\tdefend\n", "POINT"));

    assertThat(read.events().get(0).startMs()).isEqualTo(90_250);
  }

  /** EL-COD-002. */
  @Test
  void a_row_that_makes_no_sense_is_told_with_its_number_and_reason() {
    String rows =
        """
        Time;Total length;Subject;Behavior;Status
        soon;100;A;defend;POINT
        ;100;A;defend;POINT
        -1;100;A;defend;POINT
        101;100;A;defend;POINT
        5;100;A;talk;STOP
        6;100;A;talk;START
        7;100;A;talk;START
        8;100;A;;POINT
        9;100;A;defend;MAYBE
        10;100;A;defend;POINT
        10;100;A;defend;POINT
        """;

    CodedObservation read = only(read(rows.getBytes(UTF_8)));

    assertThat(read.refused())
        .containsExactly(
            new LeftRow(2, RowProblem.TIME_UNREADABLE),
            new LeftRow(3, RowProblem.TIME_MISSING),
            new LeftRow(4, RowProblem.BEFORE_START),
            new LeftRow(5, RowProblem.AFTER_END),
            new LeftRow(6, RowProblem.STOP_WITHOUT_START),
            new LeftRow(8, RowProblem.STARTED_TWICE),
            new LeftRow(9, RowProblem.BEHAVIOUR_MISSING),
            new LeftRow(10, RowProblem.STATUS_UNKNOWN),
            new LeftRow(12, RowProblem.DOUBLED));
    assertThat(read.rows()).isEqualTo(11);
  }

  /** EL-COD-002. */
  @ParameterizedTest
  @ValueSource(strings = {"999999999e9", "-999999999e9"})
  void a_time_beyond_any_number_is_one_row_refused(String time) {
    CodedObservation read =
        only(
            read(
                "Time\tSubject\tBehavior\tStatus\n"
                    + time
                    + "\tA\tdefend\tPOINT\n1\tB\twarm\tPOINT\n"));

    assertThat(read.events()).hasSize(1);
    assertThat(read.refused()).containsExactly(new LeftRow(2, RowProblem.TIME_UNREADABLE));
  }

  @Test
  void in_a_project_a_state_is_turned_on_and_off_and_one_left_on_has_no_end() {
    CodedObservation read =
        only(
            read(
                """
                {"observations":{"one":{"date":"2024-05-06T07:08:09","type":"LIVE","file":[],
                "events":[[1,"A","talk","",""],[2.5,"A","nod","m|None",""],[4,"A","talk","",""],
                [5,"B","talk","",""],[6]]}},
                "behaviors_conf":{"0":{"type":"State event","code":"talk"},
                "1":{"type":"Point event","code":"nod"}},"project_format_version":"7.0"}"""));

    assertThat(read.events())
        .containsExactly(
            state(1, 3, 1000, 4000L, "A"),
            new CodedEvent(2, null, 2500, null, false, "A", "nod", List.of("m"), 0),
            state(4, null, 5000, null, "B"));
    assertThat(read.refused()).containsExactly(new LeftRow(5, RowProblem.ROW_INCOMPLETE));
    assertThat(read.heldAt()).hasToString("2024-05-06T07:08:09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "a,b,c\n1,2,3\n",
        "{}",
        "{\"observations\":{}}",
        "{\"observations\":[],\"behaviors_conf\":{}}",
        "{\"observations\":{\"a\":{\"events\":[1]}},\"behaviors_conf\":{}}",
        "{\"observations\":{\"a\":{\"events\":[[1"
      })
  void anything_else_is_refused_in_words(String text) {
    assertThat(refusal(bytes(text, UTF_8))).isEqualTo(Fault.CODING_UNREADABLE);
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    assertThat(refusal(new byte[] {'T', 'i', 'm', 'e', '\t', (byte) 0xff, (byte) 0xc0, 1}))
        .isEqualTo(Fault.CODING_UNREADABLE);
  }

  @Test
  void a_project_that_nests_without_end_is_refused() {
    String deep = "{\"x\":" + "[".repeat(100_000);

    assertThat(refusal(bytes(deep, UTF_8))).isEqualTo(Fault.CODING_UNREADABLE);
  }

  @Test
  void a_small_file_that_unpacks_to_a_large_one_is_refused() throws IOException {
    byte[] bomb = packed(new byte[20 * 1024 * 1024]);

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(refusal(bomb)).isIn(Fault.CODING_TOO_LARGE, Fault.CODING_UNREADABLE);
  }

  @Test
  void more_rows_than_are_read_at_once_are_refused() {
    String rows = "Time,Subject,Behavior,Status\n" + "1,A,x,POINT\n".repeat(50_001);

    assertThat(refusal(bytes(rows, UTF_8))).isEqualTo(Fault.CODING_TOO_MANY_ROWS);
  }

  @Test
  void a_project_with_more_parts_than_memory_is_meant_for_is_refused() {
    String many = "0,".repeat(800_000) + "0";
    String row = "{\"observations\":{\"one\":{\"events\":[[" + many + "]]}}}";
    String media = "{\"observations\":{\"one\":{\"file\":[" + many + "]}}}";
    String behaviours = "{\"behaviors_conf\":{" + "\"0\":{},".repeat(300_000) + "\"1\":{}}}";

    for (String project : List.of(row, media, behaviours)) {
      assertThat(refusal(bytes(project, UTF_8))).isEqualTo(Fault.CODING_TOO_MANY_ROWS);
    }
  }

  @Test
  void ten_thousand_rows_with_errors_in_them_are_read_and_each_error_is_told() {
    var rows = new StringBuilder("Time,Subject,Behavior,Status\n");
    for (int i = 1; i <= 10_000; i++) {
      rows.append(i % 100 == 0 ? "later" : Double.toString(i / 10.0)).append(",A,defend,POINT\n");
    }

    CodedObservation read = only(read(rows.toString().getBytes(UTF_8)));

    assertThat(read.events()).hasSize(9_900);
    // those that say “later” are told once as unreadable, then as doubled
    assertThat(read.refused()).hasSize(100).allMatch(row -> (row.row() - 1) % 100 == 0);
    assertThat(read.rows()).isEqualTo(10_000);
  }

  private static CodedEvent state(
      int row, @Nullable Integer stop, long from, @Nullable Long to, String subject) {
    return new CodedEvent(row, stop, from, to, true, subject, "talk", List.of(), 0);
  }

  /** A table without a column that says what a row is, gets one. */
  private static CodingFile read(String table, String status) {
    String[] lines = table.split("\n");
    return read(lines[0] + "\tStatus\n" + lines[1] + "\t" + status + "\n");
  }

  private static CodingFile read(String text) {
    return read(bytes(text, UTF_8));
  }

  private static CodingFile read(byte[] bytes) {
    InputStream stream = new ByteArrayInputStream(bytes);
    return CodingFileReader.read(stream);
  }

  private static Fault refusal(byte[] bytes) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> read(bytes)).fault();
  }

  static CodedObservation only(CodingFile file) {
    assertThat(file.observations()).hasSize(1);
    return file.observations().get(0);
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var into = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(into)) {
      zip.write(bytes);
    }
    return into.toByteArray();
  }
}

package org.empathyloop.session.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.empathyloop.session.ChartBatch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReaderTest {
  private static final UUID ID = UUID.randomUUID();
  private static final String PRESS =
      """
      {"id": "%s", "device": "%s", "seq": 1, "kind": "press", "offsetMs": 4200,
       "actor": "b", "code": "away"}"""
          .formatted(ID, UUID.randomUUID());

  @Test
  void a_press_is_read_with_its_defaults() {
    var press = (PadCommand.Press) read("{\"commands\": [" + PRESS + "]}").commands().get(0);

    assertThat(press.stamp().id()).isEqualTo(ID);
    assertThat(press.stamp().byWall()).isFalse();
    assertThat(press.actor()).isEqualTo(MomentActor.B);
    assertThat(press.strength()).isEqualTo(2);
    assertThat(press.prompted()).isFalse();
  }

  @Test
  void a_field_of_a_newer_pad_is_passed_over() {
    String newer = PRESS.replace("\"seq\"", "\"mood\": \"blue\", \"seq\"");

    assertThat(read("{\"commands\": [" + newer + "]}").commands()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seq\": 1        | \"seq\": \"1\"         | seq",
        "\"seq\": 1        | \"seq\": 1.5           | seq",
        "\"seq\": 1        | \"seq\": 99999999999   | seq",
        "\"offsetMs\": 4200| \"offsetMs\": true     | offsetMs",
        "\"code\": \"away\"| \"code\": 5            | code",
        "\"code\": \"away\"| \"kode\": \"away\"     | code",
        "\"actor\": \"b\"  | \"aktor\": \"b\"       | actor",
        "\"kind\": \"press\"| \"kind\": \"smash\"   | kind",
        "\"device\": \"    | \"device\": \"x        | device",
      })
  void a_value_of_another_type_is_refused_by_its_field(String from, String to, String field) {
    String wrong = PRESS.replace(from.strip(), to.strip());
    assertThat(wrong).isNotEqualTo(PRESS);

    var refused = refusal("{\"commands\": [" + wrong + "]}");

    assertThat(refused.fault()).isEqualTo(Fault.COMMAND_UNREADABLE);
    assertThat(refused.details())
        .containsEntry("field", field)
        .containsEntry("command", ID.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"offsetMs\": 4200 | \"offsetMs\": -1   | OFFSET_NEGATIVE",
        "\"seq\": 1         | \"seq\": 0         | COMMAND_NUMBER_OUT_OF_RANGE",
        "\"actor\": \"b\"   | \"actor\": \"c\"   | CODE_UNKNOWN",
        "\"code\": \"away\" | \"code\": \"AWAY\" | CODE_MALFORMED",
        "\"code\": \"away\" | \"code\": \"away\", \"level\": 5    | AROUSAL_OUT_OF_RANGE",
        "\"code\": \"away\" | \"code\": \"away\", \"strength\": 4 | STRENGTH_OUT_OF_RANGE",
      })
  void a_value_out_of_bounds_is_refused_with_what_was_expected(
      String from, String to, Fault fault) {
    var refused = refusal("{\"commands\": [" + PRESS.replace(from.strip(), to.strip()) + "]}");

    assertThat(refused.fault()).isEqualTo(fault);
  }

  @Test
  void words_have_an_end() {
    String words =
        """
        {"commands": [{"id": "%s", "device": "%s", "seq": 1, "kind": "words", "offsetMs": 1,
         "target": "%s", "words": "%s"}]}""";
    UUID any = UUID.randomUUID();

    assertThat(read(words.formatted(any, any, any, "é".repeat(280))).commands()).hasSize(1);
    assertThat(refusal(words.formatted(any, any, any, "é".repeat(281))).fault())
        .isEqualTo(Fault.WORDS_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"commands\": 1}",
        "{\"commands\": [1]}",
        "{\"commands\": [",
        "null",
        "{\"commands\": [[[[[[[[[[[[]]]]]]]]]]]]}",
        "{\"commands\": []} {}",
        "{\"commands\": [], \"commands\": []}"
      })
  void what_is_no_batch_is_refused(String body) {
    assertThat(refusal(body).fault()).isEqualTo(Fault.COMMAND_UNREADABLE);
  }

  @Test
  void a_batch_has_one_command_at_least_and_not_too_many() {
    assertThat(refusal("{\"commands\": []}").fault()).isEqualTo(Fault.BATCH_OUT_OF_RANGE);
    String many = (PRESS + ",").repeat(ChartBatch.MOST) + PRESS;
    assertThat(refusal("{\"commands\": [" + many + "]}").fault())
        .isEqualTo(Fault.BATCH_OUT_OF_RANGE);
    assertThat(refusal(" ".repeat(300_000)).fault()).isEqualTo(Fault.BATCH_OUT_OF_RANGE);
  }

  private static ChartBatch read(String json) {
    return BatchReader.read(SessionId.next(), new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static EmpathyLoopException refusal(String json) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> read(json));
  }
}

package org.empathyloop.exchange.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"x\")"})
  void a_text_is_never_a_formula(String text) {
    assertThat(CsvLines.text(text)).matches("(?s)\"?'.*");
  }

  @Test
  void what_holds_a_separator_is_quoted() {
    assertThat(CsvLines.text("a,b")).isEqualTo("\"a,b\"");
    assertThat(CsvLines.text("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    assertThat(CsvLines.text("plain-code")).isEqualTo("plain-code");
    assertThat(CsvLines.text("")).isEmpty();
  }

  @Test
  void a_number_has_a_point_and_at_most_four_decimals_and_none_is_empty() {
    assertThat(CsvLines.number(-1.33333)).isEqualTo("-1.3333");
    assertThat(CsvLines.number(12_000)).isEqualTo("12000");
    assertThat(CsvLines.number(0.0)).isEqualTo("0");
    assertThat(CsvLines.number(null)).isEmpty();
  }

  @Test
  void a_line_ends_as_the_format_wants() {
    assertThat(new CsvLines().add(List.of("a", "")).add(List.of("1", "2")))
        .hasToString("a,\r\n1,2\r\n");
  }
}

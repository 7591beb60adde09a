package org.empathyloop.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  @Test
  void a_sentence_comes_in_the_language_asked_for() {
    assertThat(Text.of(Locale.ENGLISH).get("frame.nav-today")).isEqualTo("Today");
    assertThat(Text.of(SPANISH).get("frame.nav-today")).isEqualTo("Hoy");
  }

  @Test
  void a_language_without_text_reads_english() {
    assertThat(Text.of(Locale.JAPANESE).get("frame.nav-today")).isEqualTo("Today");
  }

  @Test
  void a_key_without_sentence_is_its_own_answer() {
    assertThat(Text.of(Locale.ENGLISH).get("frame.nothing-such")).isEqualTo("frame.nothing-such");
    assertThat(Text.of(Locale.ENGLISH).has("frame.nothing-such")).isFalse();
  }

  @Test
  void places_are_filled_in_order() {
    assertThat(Text.of(Locale.ENGLISH).get("frame.two", "R.", "M.")).isEqualTo("R. & M.");
  }

  @Test
  void a_value_is_never_read_as_a_place_itself() {
    assertThat(Text.of(Locale.ENGLISH).get("frame.two", "{1}", "$1\\")).isEqualTo("{1} & $1\\");
  }

  @Test
  void a_count_chooses_its_word() {
    Text english = Text.of(Locale.ENGLISH);

    assertThat(english.get("frame.fields", 1)).contains("one field needs");
    assertThat(english.get("frame.fields", 0)).contains("some fields need");
    assertThat(english.get("frame.fields", 2)).contains("some fields need");
  }

  @Test
  void numbers_are_written_by_the_locale() {
    assertThat(Text.of(SPANISH).get("frame.share", 33.5, 0, 66.5))
        .contains("33,5")
        .contains("66,5");
  }

  @Test
  void a_fault_tells_what_was_expected() {
    var refused =
        new EmpathyLoopException(Fault.INPUT_INVALID, "field", "date", "expected", "a day");

    assertThat(Text.of(Locale.ENGLISH).of(refused))
        .isEqualTo("Not saved: date was expected to be a day.");
  }

  @Test
  void a_place_without_a_value_stays_empty() {
    assertThat(Text.of(Locale.ENGLISH).get("frame.two", Map.of("0", "R."))).isEqualTo("R. & ");
  }
}

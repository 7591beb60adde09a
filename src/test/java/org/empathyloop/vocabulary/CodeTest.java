package org.empathyloop.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.empathyloop.session.Capture;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
  /** EL-VOC-005. */
  @ParameterizedTest
  @ValueSource(strings = {"look-away", "ar0", "r-we-ok", "b"})
  void the_form_of_FHIR_is_taken_as_it_is(String text) {
    assertThat(new Code(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "LOOK_AWAY", "look_away", "-look", "look-", "look--away", "é"})
  void any_other_form_is_refused(String text) {
    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> new Code(text));

    assertThat(refused.fault()).isEqualTo(Fault.CODE_MALFORMED);
  }

  @Test
  void sixty_four_characters_are_the_limit() {
    assertThat(new Code("a".repeat(64)).value()).hasSize(64);
    assertThat(catchThrowableOfType(EmpathyLoopException.class, () -> new Code("a".repeat(65))))
        .isNotNull();
  }

  @Test
  void a_refused_code_does_not_stand_in_the_message() {
    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> new Code("Anna Muster"));

    assertThat(refused).hasMessageNotContaining("Anna");
  }

  @Test
  void an_enum_constant_is_found_by_its_code_and_an_unknown_code_is_refused() {
    assertThat(Coded.of(Capture.class, "self-report")).isEqualTo(Capture.SELF_REPORT);

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> Coded.of(Capture.class, "SELF_REPORT"));

    assertThat(refused.fault()).isEqualTo(Fault.CODE_UNKNOWN);
  }

  @Test
  void null_stays_null_in_a_column() {
    assertThat(Coded.toColumn(null)).isNull();
    assertThat(Coded.fromColumn(Capture.class, null)).isNull();
  }
}

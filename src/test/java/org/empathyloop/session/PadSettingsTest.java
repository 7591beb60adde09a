package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EL-SES-026 and EL-SES-027. */
class PadSettingsTest {
  private static final CodeBook CODES = CodeBook.load();

  @Test
  void the_usual_pad_holds_its_own_rules() {
    assertThatCode(() -> PadCodes.usual().require(CODES)).doesNotThrowAnyException();
    assertThatCode(() -> PadKeys.usual().require()).doesNotThrowAnyException();
  }

  @Test
  void sixteen_codes_are_the_most_and_twelve_the_least() {
    List<Code> touched = codes("smile", "curious", "eye-roll", "attack");
    assertThatCode(() -> new PadCodes(PadCodes.usual().onKeys(), touched).require(CODES))
        .doesNotThrowAnyException();

    assertThat(refusal(with(11, null), List.of()).fault()).isEqualTo(Fault.PAD_CODES_MISSING);
    assertThat(
            refusal(
                    PadCodes.usual().onKeys(),
                    codes("smile", "curious", "eye-roll", "attack", "lean-in"))
                .fault())
        .isEqualTo(Fault.PAD_CODES_MISSING);
  }

  @Test
  void a_code_on_the_pad_twice_is_refused_by_name() {
    var refused = refusal(PadCodes.usual().onKeys(), codes("protest"));

    assertThat(refused.fault()).isEqualTo(Fault.PAD_CODE_DOUBLED);
    assertThat(refused.details()).containsEntry("code", "protest");
  }

  @Test
  void a_code_stands_in_the_row_of_its_direction() {
    assertThat(refusal(with(0, "attack"), List.of()).fault()).isEqualTo(Fault.PAD_CODE_MISPLACED);
    assertThat(refusal(with(5, "smile"), List.of()).fault()).isEqualTo(Fault.PAD_CODE_MISPLACED);
    assertThatCode(() -> new PadCodes(with(0, "smile"), List.of()).require(CODES))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"t-step", "bookmark", "own", "no-such-code"})
  void what_no_partner_shows_has_no_place_on_the_pad(String code) {
    assertThat(refusal(PadCodes.usual().onKeys(), codes(code)).fault())
        .isEqualTo(Fault.CODE_UNKNOWN);
  }

  @Test
  void a_key_chosen_twice_is_refused_by_what_is_printed_on_it() {
    var keys = new PadKeys(Map.of(PadKeys.left(0), "Semicolon"));

    var refused = catchThrowableOfType(EmpathyLoopException.class, keys::require);

    assertThat(refused.fault()).isEqualTo(Fault.PAD_KEY_DOUBLED);
    assertThat(refused.details()).containsEntry("key", ";");
  }

  @Test
  void two_keys_may_change_places() {
    var keys = new PadKeys(Map.of(PadKeys.left(0), "KeyW", PadKeys.left(1), "KeyQ"));

    assertThatCode(keys::require).doesNotThrowAnyException();
    assertThat(keys.moved()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Space", "Enter", "Backspace", "Escape", "Tab", "Digit1", "Digit4", "F5", ""})
  void a_key_with_a_meaning_of_its_own_is_refused(String place) {
    var keys = new PadKeys(Map.of("bookmark", place));

    assertThat(catchThrowableOfType(EmpathyLoopException.class, keys::require).fault())
        .isEqualTo(Fault.PAD_KEY_UNUSABLE);
  }

  private static EmpathyLoopException refusal(List<Code> onKeys, List<Code> touched) {
    return catchThrowableOfType(
        EmpathyLoopException.class, () -> new PadCodes(onKeys, touched).require(CODES));
  }

  /** The usual codes with another one at a slot, or without it. */
  private static List<Code> with(int slot, @Nullable String code) {
    List<Code> changed = new ArrayList<>(PadCodes.usual().onKeys());
    changed.remove(slot);
    if (code != null) {
      changed.add(slot, new Code(code));
    }
    return changed;
  }

  private static List<Code> codes(String... codes) {
    return List.of(codes).stream().map(Code::new).toList();
  }
}

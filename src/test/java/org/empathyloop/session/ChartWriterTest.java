package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.session.MomentActor.A;
import static org.empathyloop.session.MomentActor.B;

import java.util.List;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EL-SES-004 to EL-SES-008. */
class ChartWriterTest {
  private final MemorySession session = new MemorySession();
  private final PadHands hands = new PadHands();

  @Test
  void a_press_is_a_moment_of_its_partner_at_its_time() {
    var away = hands.press(B, "away", 4_200);

    session.chart(away);

    assertThat(session.timeline().moments())
        .singleElement()
        .isEqualTo(
            new ChartedMoment(
                away.stamp().id(), B, new Code("away"), null, 4_200, 2, Capture.LIVE, false, null));
  }

  /** EL-SES-021. */
  @Test
  void two_keys_at_the_same_instant_are_two_moments_in_the_order_of_the_presses() {
    session.chart(hands.press(A, "protest", 900), hands.press(B, "away", 900));

    assertThat(session.timeline().moments())
        .extracting(moment -> moment.code().value())
        .containsExactly("protest", "away");
  }

  @Test
  void a_key_that_tenses_is_a_step_of_arousal_and_no_moment() {
    session.chart(hands.press(A, "tenses", 3, 1_000));

    assertThat(session.timeline().moments()).isEmpty();
    assertThat(session.timeline().arousal())
        .singleElement()
        .satisfies(step -> assertThat(step.partner()).isEqualTo(PartnerLetter.A))
        .satisfies(step -> assertThat(step.level()).isEqualTo(new Arousal(3)));
  }

  @Test
  void a_digit_grades_the_moment_and_undo_takes_the_grade_back_alone() {
    var protest = hands.press(A, "protest", 1_000);
    var strong = hands.grade(protest, 3, 1_500);
    session.chart(protest, strong);
    assertThat(onlyMoment().strength()).isEqualTo(3);

    session.chart(hands.undo(strong, 2_000));

    assertThat(onlyMoment().strength()).isEqualTo(2);
  }

  @Test
  void undo_keeps_the_row_and_redo_brings_the_moment_back() {
    var warm = hands.press(A, "warm", 1_000);
    session.chart(warm, hands.undo(warm, 2_000));
    assertThat(session.timeline().moments()).isEmpty();
    assertThat(session.logged()).isEqualTo(2);

    session.chart(hands.redo(warm, 3_000));

    assertThat(onlyMoment().id()).isEqualTo(warm.stamp().id());
  }

  @Test
  void a_feeling_goes_with_the_moment_and_is_no_second_one() {
    var disclosed = hands.press(B, "disclose", 1_000);

    session.chart(disclosed, hands.feel(disclosed, "p-hurt", 1_800));

    assertThat(onlyMoment().feeling()).isEqualTo(new Code("p-hurt"));
  }

  @Test
  void amendments_of_two_devices_stand_in_the_order_of_time_not_of_arrival() {
    var other = new PadHands();
    var protest = hands.press(A, "protest", 1_000);
    var finer = hands.refine(protest, "criticise", 2_000);
    var finest = other.refine(protest, "contempt", 3_000);

    session.chart(protest, finest);
    session.chart(finer);

    assertThat(onlyMoment().code()).isEqualTo(new Code("contempt"));
  }

  @Test
  void a_resend_changes_nothing() {
    var warm = hands.press(A, "warm", 1_000);
    var grade = hands.grade(warm, 1, 1_200);
    session.chart(warm, grade);
    var before = session.timeline();

    session.chart(List.of(warm, grade, warm));

    assertThat(session.timeline()).isEqualTo(before);
    assertThat(session.logged()).isEqualTo(2);
  }

  @Test
  void another_command_with_the_number_of_one_before_is_refused() {
    session.chart(hands.press(A, "warm", 1_000));
    var first = new Stamp(UUID.randomUUID(), lastDevice(), 1, 1_000, false);

    var refused = refusal(new PadCommand.BeginPause(first));

    assertThat(refused.fault()).isEqualTo(Fault.COMMAND_ID_TAKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-code", "own", "ar3", "connecting"})
  void a_code_that_no_moment_has_is_refused_by_its_command(String code) {
    var press = hands.press(A, code, 1_000);

    var refused = refusal(press);

    assertThat(refused.fault()).isEqualTo(Fault.CODE_UNKNOWN);
    assertThat(refused.details()).containsEntry("command", press.stamp().id());
  }

  @Test
  void an_answer_must_fit_its_question() {
    var echo = hands.press(B, "notice-echo", 1_000);
    session.chart(echo);

    assertThat(refusal(hands.answer(echo, "shift-yes", 2_000)).fault())
        .isEqualTo(Fault.CODE_UNKNOWN);
    session.chart(hands.answer(echo, "picked-up", 2_500));

    assertThat(session.openQuestions()).isEmpty();
  }

  @Test
  void a_question_without_an_answer_stays_open_and_so_does_one_whose_answer_was_undone() {
    var shift = hands.press(A, "ask-shift", 1_000);
    var answer = hands.answer(shift, "shift-no", 2_000);
    session.chart(shift, answer, hands.undo(answer, 2_500));

    assertThat(session.openQuestions())
        .extracting(OpenQuestion::id)
        .containsExactly(shift.stamp().id());
  }

  @Test
  void a_grade_of_something_that_is_no_moment_is_refused() {
    var rung = hands.rung(PartnerLetter.A, 3, 1_000);
    session.chart(rung);

    assertThat(refusal(hands.grade(rung, 3, 2_000)).fault())
        .isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
  }

  @Test
  void undo_does_not_reach_what_another_device_did() {
    var warm = hands.press(A, "warm", 1_000);
    session.chart(warm);

    assertThat(refusal(new PadHands().undo(warm, 2_000)).fault())
        .isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
  }

  @Test
  void a_pause_is_cut_out_of_the_loop_strip() {
    var pause = hands.pause(10_000);
    session.chart(pause, hands.resume(pause, 20_000));

    var timeline = session.timeline();

    assertThat(timeline.pauses()).containsExactly(new Pause(10_000, 20_000));
    assertThat(timeline.loop())
        .containsExactly(
            new LoopStretch(LoopState.NEUTRAL, 0, 10_000),
            new LoopStretch(LoopState.NEUTRAL, 20_000, timeline.durationMs()));
  }

  private ChartedMoment onlyMoment() {
    assertThat(session.timeline().moments()).hasSize(1);
    return session.timeline().moments().get(0);
  }

  private UUID lastDevice() {
    return hands.pause(0).stamp().device();
  }

  private EmpathyLoopException refusal(PadCommand command) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> session.chart(command));
  }
}

package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.session.MomentActor.A;
import static org.empathyloop.session.MomentActor.B;
import static org.empathyloop.session.MomentActor.THERAPIST;

import java.util.Set;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EL-SES-031, EL-SES-032, EL-SES-034, EL-SES-035, EL-SES-036 and EL-SES-038. */
class TimelineEditTest {
  private final MemorySession session = new MemorySession();
  private final PadHands hands = new PadHands();
  private final PadCommand.Press away = hands.press(B, "away", 60_000);
  private final PadCommand.Press protest = hands.press(A, "protest", 90_000);

  private MemorySession ended() {
    session.chart(away, protest);
    return session.ended();
  }

  @Test
  void a_moment_is_moved_and_told_more_exactly_and_its_press_stays_in_the_log() {
    ended();

    revise(away, Revision.none().movedTo(30_500).as(new Code("look-away")).graded(3));

    assertThat(first().offsetMs()).isEqualTo(30_500);
    assertThat(first().code()).isEqualTo(new Code("look-away"));
    assertThat(first().strength()).isEqualTo(3);
    assertThat(session.logged()).isEqualTo(3);
  }

  @Test
  void channels_feeling_meaning_words_and_certainty_are_added_and_taken_away_again() {
    ended();
    revise(
        away,
        Revision.none()
            .channels(Set.of(new Code("gaze"), new Code("posture")))
            .feeling(new Code("p-hurt"))
            .meaning("I do not count")
            .words("never mind")
            .certainty(Certainty.LOW));
    assertThat(detailed().channels())
        .containsExactlyInAnyOrder(new Code("gaze"), new Code("posture"));
    assertThat(detailed().meaning()).isEqualTo("I do not count");
    assertThat(detailed().words()).isEqualTo("never mind");
    assertThat(detailed().certainty()).isEqualTo(Certainty.LOW);
    assertThat(first().feeling()).isEqualTo(new Code("p-hurt"));

    revise(
        away,
        Revision.none().channels(Set.of()).feeling(null).meaning(" ").words(null).certainty(null));

    assertThat(detailed().channels()).isEmpty();
    assertThat(detailed().meaning()).isNull();
    assertThat(detailed().words()).isNull();
    assertThat(detailed().certainty()).isNull();
    assertThat(first().feeling()).isNull();
  }

  @Test
  void an_edit_comes_after_what_the_pad_sent_however_late_that_arrives() {
    ended();
    revise(away, Revision.none().graded(1));

    session.chart(hands.grade(away, 3, 61_000));

    assertThat(first().strength()).isEqualTo(1);
  }

  @Test
  void a_moment_answers_an_earlier_one_until_that_one_is_struck_out() {
    ended();
    revise(protest, Revision.none().answers(id(away)));
    assertThat(last().answers()).isEqualTo(id(away));

    session.edit(new TimelineEdit.Strike(UUID.randomUUID(), id(away)));

    assertThat(session.timeline().moments()).hasSize(1);
    assertThat(last().answers()).isNull();
    session.undoEdit();
    assertThat(last().answers()).isEqualTo(id(away));
  }

  @Test
  void a_moment_answers_neither_itself_nor_a_later_one() {
    ended();

    assertThat(refused(away, Revision.none().answers(id(away))))
        .isEqualTo(Fault.MOMENT_ANSWERS_ITSELF);
    assertThat(refused(away, Revision.none().answers(id(protest))))
        .isEqualTo(Fault.MOMENT_ANSWERS_LATER);
    assertThat(refused(away, Revision.none().answers(UUID.randomUUID())))
        .isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
  }

  @Test
  void what_is_answered_cannot_move_behind_its_answer() {
    ended();
    revise(protest, Revision.none().answers(id(away)));

    assertThat(refused(away, Revision.none().movedTo(90_001)))
        .isEqualTo(Fault.MOMENT_ANSWERS_LATER);
  }

  @ParameterizedTest
  @CsvSource({"THERAPIST, away", "THERAPIST, p-hurt", "A, t-slow", "DYAD, t-step"})
  void a_code_belongs_to_those_who_can_show_it(MomentActor actor, String code) {
    ended();

    assertThat(refused(away, Revision.none().by(actor).as(new Code(code))))
        .isEqualTo(Fault.CODE_OF_ANOTHER);
  }

  @ParameterizedTest
  @CsvSource({"no-such-code", "own", "ar3", "connecting"})
  void a_code_that_no_moment_has_is_refused(String code) {
    ended();

    assertThat(refused(away, Revision.none().as(new Code(code)))).isEqualTo(Fault.CODE_UNKNOWN);
  }

  @Test
  void a_moment_lies_between_start_and_end() {
    ended();

    assertThat(refused(away, Revision.none().movedTo(3_000_001))).isEqualTo(Fault.OUTSIDE_SESSION);
    var before =
        catchThrowableOfType(EmpathyLoopException.class, () -> Revision.none().movedTo(-1));
    assertThat(before.fault()).isEqualTo(Fault.OFFSET_NEGATIVE);
    revise(away, Revision.none().movedTo(3_000_000));
    assertThat(last().offsetMs()).isEqualTo(3_000_000);
  }

  @Test
  void a_break_does_not_end_before_it_begins() {
    var pause = hands.pause(10_000);
    session.chart(pause);

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> session.chart(hands.resume(pause, 7_999)));

    assertThat(refused.fault()).isEqualTo(Fault.INTERVAL_EMPTY);
  }

  @Test
  void what_was_charted_as_one_is_split_in_two_that_stand_alone() {
    ended();

    session.edit(
        new TimelineEdit.Split(UUID.randomUUID(), id(away), B, new Code("numb-out"), 63_000));
    session.edit(new TimelineEdit.Strike(UUID.randomUUID(), id(away)));

    assertThat(session.timeline().moments())
        .extracting(moment -> moment.code().value())
        .containsExactly("numb-out", "protest");
    assertThat(first().capture()).isEqualTo(Capture.LIVE);
  }

  @Test
  void what_is_added_says_how_it_is_known_and_nothing_is_added_as_live() {
    ended();

    session.edit(add(Capture.VIDEO));
    var live = catchThrowableOfType(EmpathyLoopException.class, () -> add(Capture.LIVE));

    assertThat(first().capture()).isEqualTo(Capture.VIDEO);
    assertThat(live.fault()).isEqualTo(Fault.CAPTURED_AFTERWARDS);
  }

  @Test
  void the_loop_strip_and_the_ladders_are_put_right_like_moments() {
    var sideways = hands.enter(LoopState.SIDEWAYS, 50_000);
    var tense = hands.press(A, "tenses", 3, 51_000);
    session.chart(sideways, tense);
    ended();

    revise(sideways, Revision.none().movedTo(40_000).state(LoopState.CONNECTING));
    revise(tense, Revision.none().level(new Arousal(4)).movedTo(52_000));

    assertThat(session.timeline().loop())
        .containsExactly(
            new LoopStretch(LoopState.NEUTRAL, 0, 40_000),
            new LoopStretch(LoopState.CONNECTING, 40_000, 3_000_000));
    assertThat(session.timeline().arousal())
        .containsExactly(new ArousalStep(id(tense), PartnerLetter.A, 52_000, new Arousal(4)));
    assertThat(refused(sideways, Revision.none().as(new Code("away"))))
        .isEqualTo(Fault.COMMAND_UNREADABLE);
    assertThat(refused(tense, Revision.none().feeling(null))).isEqualTo(Fault.COMMAND_UNREADABLE);
  }

  @Test
  void an_edit_upon_an_older_reading_is_refused_for_its_own_mark_only() {
    ended();
    int seen = session.toEdit().seen();
    revise(away, Revision.none().graded(1));

    var stale =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () -> session.editUpon(revision(away, Revision.none().graded(3)), seen));
    session.editUpon(revision(protest, Revision.none().graded(3)), seen);

    assertThat(stale.fault()).isEqualTo(Fault.STALE);
    assertThat(first().strength()).isEqualTo(1);
    assertThat(last().strength()).isEqualTo(3);
  }

  @Test
  void an_edit_that_was_taken_back_since_is_stale_too() {
    ended();
    revise(away, Revision.none().graded(1));
    int seen = session.toEdit().seen();
    session.undoEdit();

    var stale =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () -> session.editUpon(revision(away, Revision.none().graded(3)), seen));

    assertThat(stale.fault()).isEqualTo(Fault.STALE);
  }

  @Test
  void an_edit_that_is_sent_twice_is_made_once() {
    ended();
    var graded = revision(away, Revision.none().graded(1));

    session.edit(graded);
    session.edit(graded);

    assertThat(session.toEdit().edits()).hasSize(1);
  }

  @Test
  void an_edit_that_changes_nothing_is_refused() {
    ended();

    assertThat(refused(away, Revision.none())).isEqualTo(Fault.EDIT_CHANGES_NOTHING);
  }

  @Test
  void a_running_session_is_charted_on_the_pad() {
    session.chart(away);

    assertThat(refused(away, Revision.none().graded(1))).isEqualTo(Fault.SESSION_STILL_RUNNING);
  }

  @Test
  void before_the_close_an_edit_leaves_a_moment_final() {
    ended();

    revise(away, Revision.none().graded(1));

    assertThat(detailed().finality()).isEqualTo(Finality.FINAL);
    assertThat(session.toEdit().edits()).noneMatch(MadeEdit::amendment);
  }

  @Test
  void after_the_close_what_is_added_amends_and_what_is_put_right_corrects() {
    ended().closed();

    revise(away, Revision.none().feeling(new Code("p-hurt")).words("never mind"));
    assertThat(detailed().finality()).isEqualTo(Finality.AMENDED);
    revise(away, Revision.none().words("it does not matter"));
    assertThat(detailed().finality()).isEqualTo(Finality.CORRECTED);

    assertThat(session.toEdit().edits())
        .extracting(MadeEdit::reason)
        .containsExactly("put right", "put right");
  }

  @Test
  void an_amendment_that_was_taken_back_has_been_put_right() {
    ended().closed();
    revise(away, Revision.none().feeling(new Code("p-hurt")));

    session.undoEdit();

    assertThat(first().feeling()).isNull();
    assertThat(detailed().finality()).isEqualTo(Finality.CORRECTED);
  }

  @Test
  void a_closed_session_takes_nothing_from_a_pad() {
    ended().closed();

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> session.chart(hands.press(A, "warm", 1_000)));

    assertThat(refused.fault()).isEqualTo(Fault.SESSION_ALREADY_CLOSED);
  }

  @Test
  void no_text_of_a_client_stands_in_what_may_reach_a_log() {
    ended().closed();
    revise(away, Revision.none().words("never mind").meaning("I do not count"));

    assertThat(session.toEdit().moments().toString() + session.toEdit().edits())
        .doesNotContain("never mind", "count", "put right");
    assertThat(revision(away, Revision.none().words("never mind")).toString())
        .doesNotContain("never mind");
  }

  private static TimelineEdit.Add add(Capture capture) {
    return new TimelineEdit.Add(
        UUID.randomUUID(), THERAPIST, new Code("t-slow"), null, 2, 1_000, capture);
  }

  private void revise(PadCommand mark, Revision revision) {
    session.edit(revision(mark, revision));
  }

  private static TimelineEdit revision(PadCommand mark, Revision revision) {
    return new TimelineEdit.Revise(UUID.randomUUID(), id(mark), revision);
  }

  private Fault refused(PadCommand mark, Revision revision) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> revise(mark, revision)).fault();
  }

  private static UUID id(PadCommand mark) {
    return mark.stamp().id();
  }

  private ChartedMoment first() {
    return session.timeline().moments().get(0);
  }

  private ChartedMoment last() {
    var moments = session.timeline().moments();
    return moments.get(moments.size() - 1);
  }

  /** The moment away, with all that was added to it. */
  private DetailedMoment detailed() {
    return session.toEdit().moments().stream()
        .filter(moment -> moment.moment().id().equals(id(away)))
        .findFirst()
        .orElseThrow();
  }
}

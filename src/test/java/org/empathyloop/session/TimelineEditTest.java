package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.empathyloop.session.MomentActor.A;
import static org.empathyloop.session.MomentActor.B;
import static org.empathyloop.session.MomentActor.THERAPIST;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void the_history_keeps_what_stood_before_each_edit() {
    session.chart(away, protest, hands.grade(away, 3, 61_000));
    session.ended();
    revise(away, Revision.none().movedTo(30_000).as(new Code("look-away")).words("never mind"));
    session.undoEdit();
    revise(away, Revision.none().graded(1).words("no use"));
    revise(away, Revision.none().words(null));
    session.edit(new TimelineEdit.Strike(UUID.randomUUID(), id(away)));

    List<MadeEdit> edits = session.toEdit().edits();

    assertThat(before(edits.get(0), Part.TIME)).isEqualTo(60_000L);
    assertThat(before(edits.get(0), Part.CODE)).isEqualTo(new Code("away"));
    assertThat(before(edits.get(0), Part.STRENGTH)).isEqualTo(3);
    assertThat(before(edits.get(0), Part.WORDS)).isNull();
    assertThat(after(edits.get(0), Part.TIME)).isEqualTo(30_000L);
    assertThat(after(edits.get(0), Part.CODE)).isEqualTo(new Code("look-away"));
    assertThat(edits.get(1).before()).as("of a turn").isNull();
    assertThat(before(edits.get(2), Part.CODE)).as("taken back").isEqualTo(new Code("away"));
    assertThat(after(edits.get(2), Part.STRENGTH)).isEqualTo(1);
    assertThat(before(edits.get(3), Part.WORDS)).isEqualTo("no use");
    assertThat(after(edits.get(3), Part.WORDS)).isNull();
    assertThat(before(edits.get(4), Part.TIME)).isEqualTo(60_000L);
    assertThat(before(edits.get(4), Part.ACTOR)).isEqualTo(B);
    assertThat(edits.toString()).doesNotContain("no use");
  }

  private static @Nullable Object before(MadeEdit edit, Part part) {
    return Objects.requireNonNull(edit.before()).value(part).orElse(null);
  }

  private static @Nullable Object after(MadeEdit edit, Part part) {
    return Objects.requireNonNull(edit.after()).value(part).orElse(null);
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

  /** EL-SES-025: the link would tell of it. */
  @ParameterizedTest
  @ValueSource(strings = {"safety-flag", "bookmark"})
  void no_moment_answers_a_remark_of_the_therapist(String remark) {
    var marked = hands.press(THERAPIST, remark, 70_000);
    session.chart(marked);
    ended();

    assertThat(refused(protest, Revision.none().answers(id(marked))))
        .isEqualTo(Fault.MOMENT_ANSWERS_REMARK);
    revise(protest, Revision.none().answers(id(away)));
    assertThat(refused(away, Revision.none().by(THERAPIST).as(new Code(remark))))
        .isEqualTo(Fault.MOMENT_ANSWERS_REMARK);
  }

  @Test
  void a_moment_whose_answered_one_became_a_remark_on_the_pad_is_told_without_the_link() {
    ended();
    revise(protest, Revision.none().answers(id(away)));

    session.goesOn();
    Set<UUID> touched = session.chart(hands.refine(away, "bookmark", 100_000));

    assertThat(touched).contains(id(protest));
    assertThat(session.told(Set.of(id(protest))).moments())
        .extracting(ChartedMoment::answers)
        .containsOnlyNulls();
    assertThat(session.timeline().moments()).extracting(ChartedMoment::answers).containsOnlyNulls();
  }

  @Test
  void
      a_moment_whose_answered_one_is_taken_back_on_the_pad_is_told_anew_and_again_when_it_returns() {
    ended();
    revise(protest, Revision.none().answers(id(away)));
    session.goesOn();
    var undo = hands.undo(away, 100_000);

    assertThat(session.chart(undo)).contains(id(protest));
    assertThat(session.told(Set.of(id(protest))).moments())
        .extracting(ChartedMoment::answers)
        .containsOnlyNulls();
    assertThat(session.chart(hands.redo(away, 101_000))).contains(id(protest));
    assertThat(session.chart(hands.grade(away, 3, 102_000))).containsExactly(id(away));
  }

  @Test
  void what_is_gone_is_neither_edited_nor_answered() {
    var tense = hands.press(A, "tenses", 3, 51_000);
    var sideways = hands.enter(LoopState.SIDEWAYS, 50_000);
    session.chart(tense, sideways);
    ended();
    for (PadCommand mark : List.of(away, tense, sideways)) {
      session.edit(new TimelineEdit.Strike(UUID.randomUUID(), id(mark)));
    }

    assertThat(refused(away, Revision.none().graded(3))).isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
    assertThat(refused(tense, Revision.none().movedTo(1))).isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
    assertThat(refused(sideways, Revision.none().movedTo(1)))
        .isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
    assertThat(refused(protest, Revision.none().answers(id(away))))
        .isEqualTo(Fault.COMMAND_TARGET_UNKNOWN);
    assertThat(
            catchThrowableOfType(
                    EmpathyLoopException.class,
                    () -> session.edit(new TimelineEdit.Strike(UUID.randomUUID(), id(away))))
                .fault())
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
  void both_halves_of_a_guided_moment_were_guided() {
    session.chart(away, hands.guided(away, true, 61_000));
    session.ended();

    session.edit(
        new TimelineEdit.Split(UUID.randomUUID(), id(away), B, new Code("numb-out"), 63_000));

    assertThat(session.timeline().moments()).hasSize(2).allMatch(ChartedMoment::prompted);
  }

  @Test
  void what_is_added_to_the_strip_or_a_ladder_was_seen_on_video() {
    ended();
    UUID state = UUID.randomUUID();
    UUID level = UUID.randomUUID();

    session.edit(new TimelineEdit.AddState(state, LoopState.SIDEWAYS, 1_000));
    session.edit(new TimelineEdit.AddLevel(level, PartnerLetter.A, new Arousal(3), 1_000));

    assertThat(session.logged(state).capture()).isEqualTo(Capture.VIDEO);
    assertThat(session.logged(level).capture()).isEqualTo(Capture.VIDEO);
  }

  @Test
  void an_answer_stands_while_the_question_is_one_that_takes_it() {
    var echo = hands.press(A, "notice-echo", 20_000);
    var mine = hands.answer(echo, "own", 25_000);
    session.chart(echo, mine);
    session.ended();

    ChartChange moved = session.change(revision(echo, by(THERAPIST, "t-slow")));
    assertThat(moved.answers()).containsExactly(id(mine));
    assertThat(session.answered(moved.answers()).takenBack()).containsExactly(id(mine));
    assertThat(session.openQuestions()).isEmpty();

    ChartChange asked = session.change(revision(echo, by(A, "ask-shift")));
    assertThat(session.answered(Set.of(id(mine))).takenBack()).containsExactly(id(mine));
    assertThat(session.openQuestions()).hasSize(1);
    assertThat(asked.answers()).containsExactly(id(mine));

    ChartChange back = session.change(revision(echo, by(B, "notice-echo")));
    assertThat(session.answered(back.answers()).answers())
        .extracting(GivenAnswer::asked)
        .containsExactly(B);
  }

  @Test
  void what_became_a_question_is_answered_as_one() {
    var slow = hands.press(A, "breathe", 20_000);
    session.chart(slow);
    session.ended();
    revise(slow, by(A, "notice-echo"));
    assertThat(session.openQuestions()).hasSize(1);

    session.wrapUp(stamp -> new PadCommand.Answer(stamp, id(slow), new Code("own")));

    assertThat(session.openQuestions()).isEmpty();
  }

  @Test
  void a_pad_cannot_pass_for_somebodys_timeline() {
    ended();
    UUID edit = UUID.randomUUID();
    session.edit(new TimelineEdit.Revise(edit, id(away), Revision.none().graded(1)));
    UUID device = session.logged(edit).device();

    for (PadCommand forged :
        List.of(
            new PadCommand.Undo(new Stamp(UUID.randomUUID(), device, 9, 0, false), edit),
            new PadCommand.BeginPause(
                new Stamp(UUID.randomUUID(), device, Integer.MAX_VALUE, 0, false)))) {
      assertThat(
              catchThrowableOfType(EmpathyLoopException.class, () -> session.chart(forged)).fault())
          .isEqualTo(Fault.COMMAND_UNREADABLE);
    }
    assertThat(first().strength()).isEqualTo(1);
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
  void an_id_of_an_edit_that_was_made_takes_no_other_edit() {
    ended();
    UUID made = UUID.randomUUID();
    var words = Revision.none().graded(1).words("never mind");
    session.edit(new TimelineEdit.Revise(made, id(away), words));

    for (TimelineEdit other :
        List.of(
            new TimelineEdit.Strike(made, id(away)),
            new TimelineEdit.Revise(made, id(protest), words),
            new TimelineEdit.Revise(made, id(away), words.graded(3)),
            new TimelineEdit.Revise(made, id(away), words.words("it does not matter")),
            new TimelineEdit.AddState(made, LoopState.SIDEWAYS, 1_000))) {
      assertThat(
              catchThrowableOfType(EmpathyLoopException.class, () -> session.edit(other)).fault())
          .isEqualTo(Fault.COMMAND_ID_TAKEN);
    }
    assertThat(session.toEdit().edits()).hasSize(1);
  }

  @Test
  void what_is_added_or_split_twice_at_the_very_end_is_made_once_too() {
    ended();
    var state = new TimelineEdit.AddState(UUID.randomUUID(), LoopState.SIDEWAYS, 3_001_000);
    var split =
        new TimelineEdit.Split(UUID.randomUUID(), id(away), B, new Code("numb-out"), 63_000);
    session.edit(state);
    session.edit(split);
    revise(away, Revision.none().graded(3));

    session.edit(state);
    session.edit(split);

    assertThat(session.toEdit().edits()).hasSize(3);
    assertThat(
            catchThrowableOfType(
                    EmpathyLoopException.class,
                    () ->
                        session.edit(
                            new TimelineEdit.AddState(state.id(), LoopState.SIDEWAYS, 9_000)))
                .fault())
        .isEqualTo(Fault.COMMAND_ID_TAKEN);
  }

  @Test
  void words_of_the_wrap_up_come_after_the_edits_before_them() {
    session.chart(away, hands.wordsLater(away, 61_000));
    session.ended();
    session.wrapUp(said("never mind"));
    revise(away, Revision.none().words(null));

    session.wrapUp(said("it does not matter"));

    assertThat(detailed().words()).isEqualTo("it does not matter");
    assertThat(session.review().wordsToCome()).isEmpty();
    session.undoEdit();
    assertThat(detailed().words()).isNull();
  }

  @Test
  void words_of_the_wrap_up_make_an_older_reading_of_their_moment_stale() {
    ended();
    int seen = session.toEdit().seen();
    session.wrapUp(said("never mind"));

    var stale =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () -> session.editUpon(revision(away, Revision.none().words("no use")), seen));

    assertThat(stale.fault()).isEqualTo(Fault.STALE);
  }

  @Test
  void what_the_wrap_up_answers_and_ends_is_an_edit_that_is_undone_like_any_other() {
    var pause = hands.pause(10_000);
    var question = hands.press(A, "notice-echo", 20_000);
    session.chart(pause, question);
    session.ended();

    session.wrapUp(stamp -> new PadCommand.EndPause(at(stamp, 15_000), id(pause)));
    session.wrapUp(stamp -> new PadCommand.Answer(stamp, id(question), new Code("own")));
    assertThat(session.timeline().pauses()).containsExactly(new Pause(10_000, 15_000));
    assertThat(session.openQuestions()).isEmpty();
    assertThat(session.toEdit().edits())
        .extracting(MadeEdit::kind)
        .containsExactly(CommandKind.RESUME, CommandKind.ANSWER);

    session.undoEdit();
    session.undoEdit();

    assertThat(session.openQuestions()).hasSize(1);
    assertThat(session.timeline().pauses()).containsExactly(new Pause(10_000, 3_000_000));
  }

  @Test
  void the_wrap_up_of_a_closed_session_is_over() {
    ended().closed();

    assertThat(
            catchThrowableOfType(
                    EmpathyLoopException.class, () -> session.wrapUp(said("never mind")))
                .fault())
        .isEqualTo(Fault.SESSION_ALREADY_CLOSED);
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
  void a_mark_that_is_added_after_the_close_amends_the_chart() {
    ended().closed();

    session.edit(add(Capture.VIDEO));
    session.edit(
        new TimelineEdit.Split(UUID.randomUUID(), id(away), B, new Code("numb-out"), 63_000));

    assertThat(session.toEdit().moments())
        .extracting(DetailedMoment::finality)
        .containsExactly(Finality.AMENDED, Finality.FINAL, Finality.AMENDED, Finality.FINAL);
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

  private Function<Stamp, PadCommand> said(String words) {
    return stamp -> new PadCommand.Revise(stamp, id(away), Revision.none().words(words));
  }

  private static Revision by(MomentActor actor, String code) {
    return Revision.none().by(actor).as(new Code(code));
  }

  private static Stamp at(Stamp stamp, long offsetMs) {
    return new Stamp(stamp.id(), stamp.device(), stamp.seq(), offsetMs, false);
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

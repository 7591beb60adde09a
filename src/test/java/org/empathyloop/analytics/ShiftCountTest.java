package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftCountTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final ShiftCount A_FIRST = new ShiftCount(1, 0, 0, 0);
  private static final ShiftCount UNCLEAR = new ShiftCount(0, 0, 0, 1);

  /** Sideways until 300 s, connecting from there. */
  private static ChartedSession flip() {
    return ChartedSession.ofSeconds(900)
        .loop(LoopState.SIDEWAYS, 100, 300)
        .loop(LoopState.CONNECTING, 300, 500);
  }

  private static ShiftCount count(ChartedSession session) {
    return ShiftCount.of(session.timeline(), CODES);
  }

  @Test
  void EL_ANA_020_the_first_connecting_moment_around_the_flip_decides() {
    assertThat(count(flip().a(280, "validate").b(290, "smile"))).isEqualTo(A_FIRST);
    assertThat(count(flip().a(290, "validate").b(280, "smile")))
        .isEqualTo(new ShiftCount(0, 1, 0, 0));
    assertThat(count(flip())).isEqualTo(UNCLEAR);
  }

  @Test
  void EL_ANA_020_the_window_is_ninety_seconds_before_to_ten_after() {
    assertThat(count(flip().a(210, "validate"))).isEqualTo(A_FIRST);
    assertThat(count(flip().a(209.999, "validate"))).isEqualTo(UNCLEAR);
    assertThat(count(flip().a(310, "validate"))).isEqualTo(A_FIRST);
    assertThat(count(flip().a(310.001, "validate"))).isEqualTo(UNCLEAR);
  }

  @Test
  void EL_ANA_020_less_than_three_seconds_apart_is_together() {
    assertThat(count(flip().a(280, "validate").b(282.999, "smile")))
        .isEqualTo(new ShiftCount(0, 0, 1, 0));
    assertThat(count(flip().a(280, "validate").b(283, "smile"))).isEqualTo(A_FIRST);
    assertThat(count(flip().both(280, "humor"))).isEqualTo(new ShiftCount(0, 0, 1, 0));
  }

  @Test
  void EL_ANA_020_a_settling_mark_counts_and_a_tensing_or_flattening_one_does_not() {
    var settled = flip().arousal(PartnerLetter.A, 110, 3).arousal(PartnerLetter.A, 280, 2);
    var back = flip().arousal(PartnerLetter.A, 110, 0).arousal(PartnerLetter.A, 280, 1);
    var tensed = flip().arousal(PartnerLetter.A, 110, 2).arousal(PartnerLetter.A, 280, 3);
    var flat = flip().arousal(PartnerLetter.A, 280, 0);

    assertThat(count(settled)).isEqualTo(A_FIRST);
    assertThat(count(back)).isEqualTo(A_FIRST);
    assertThat(count(tensed)).isEqualTo(UNCLEAR);
    assertThat(count(flat)).isEqualTo(UNCLEAR);
  }

  @Test
  void EL_ANA_020_recalled_and_prompted_moments_and_sideways_ones_shift_nothing() {
    assertThat(
            count(
                flip()
                    .moment(MomentActor.A, 280, "validate", Capture.RECALL, false)
                    .moment(MomentActor.A, 285, "breathe", Capture.LIVE, true)
                    .a(290, "criticise")))
        .isEqualTo(UNCLEAR);
    assertThat(count(flip().moment(MomentActor.A, 285, "breathe", Capture.LIVE, false)))
        .isEqualTo(A_FIRST);
  }

  @Test
  void EL_ANA_020_a_flip_may_pass_neutral_for_thirty_seconds() {
    var short30 =
        ChartedSession.ofSeconds(900)
            .loop(LoopState.SIDEWAYS, 100, 270)
            .loop(LoopState.NEUTRAL, 270, 300)
            .loop(LoopState.CONNECTING, 300, 500);
    var longer =
        ChartedSession.ofSeconds(900)
            .loop(LoopState.SIDEWAYS, 100, 269.999)
            .loop(LoopState.NEUTRAL, 269.999, 300)
            .loop(LoopState.CONNECTING, 300, 500);
    var uncharted =
        ChartedSession.ofSeconds(900)
            .loop(LoopState.SIDEWAYS, 100, 290)
            .loop(LoopState.CONNECTING, 300, 500);
    var fromConnecting =
        ChartedSession.ofSeconds(900)
            .loop(LoopState.SIDEWAYS, 100, 280)
            .loop(LoopState.CONNECTING, 280, 290)
            .loop(LoopState.NEUTRAL, 290, 300)
            .loop(LoopState.CONNECTING, 300, 500);

    assertThat(count(short30).flips()).isEqualTo(1);
    assertThat(count(longer).flips()).isZero();
    assertThat(count(uncharted).flips()).isZero();
    assertThat(count(fromConnecting).flips()).isEqualTo(1);
  }

  @Test
  void EL_ANA_020_a_flip_over_a_pause_is_none_and_marks_before_it_do_not_count() {
    var over =
        ChartedSession.ofSeconds(900)
            .loop(LoopState.SIDEWAYS, 100, 280)
            .loop(LoopState.NEUTRAL, 280, 300)
            .loop(LoopState.CONNECTING, 300, 500)
            .pause(285, 295);
    var before = flip().a(230, "validate").pause(240, 250);

    assertThat(count(over).flips()).isZero();
    assertThat(count(before)).isEqualTo(UNCLEAR);
  }

  @Test
  void shares_are_of_those_in_which_one_was_first() {
    var count = new ShiftCount(6, 2, 3, 4);

    assertThat(count.flips()).isEqualTo(15);
    assertThat(count.firstIsA().share()).hasValue(.75);
    assertThat(ShiftCount.NONE.firstIsA().share()).isEmpty();
    assertThat(count.plus(A_FIRST)).isEqualTo(new ShiftCount(7, 2, 3, 4));
  }

  /** A shifts first at every flip, B long after the window; three flips a session. */
  private static SessionTimeline alwaysA() {
    var session = ChartedSession.ofSeconds(3000);
    for (int start = 100; start <= 2100; start += 1000) {
      session
          .loop(LoopState.SIDEWAYS, start, start + 200)
          .loop(LoopState.CONNECTING, start + 200, start + 300)
          .a(start + 190, "validate")
          .b(start + 205, "smile")
          .b(start + 600, "smile")
          .b(start + 700, "smile");
    }
    return session.timeline();
  }

  @Test
  void EL_ANA_023_nothing_tends_below_fifteen_pooled_shifts() {
    List<SessionTimeline> sessions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      sessions.add(alwaysA());
    }
    var four = ShiftMeasure.of(sessions, CODES);
    sessions.add(alwaysA());
    var five = ShiftMeasure.of(sessions, CODES);

    assertThat(four.count().firstIsA().of()).isEqualTo(12);
    assertThat(four.tendency()).isEqualTo(Tendency.TOO_FEW);
    assertThat(four.tends()).isEmpty();
    assertThat(five.count()).isEqualTo(new ShiftCount(15, 0, 0, 0));
    assertThat(five.tends()).contains(PartnerLetter.A);
  }

  @Test
  void EL_ANA_023_no_session_has_no_measure_and_no_tendency() {
    var none = ShiftMeasure.of(List.of(), CODES);

    assertThat(none.count()).isEqualTo(ShiftCount.NONE);
    assertThat(none.tends()).isEmpty();
    assertThat(none.tendency()).isEqualTo(Tendency.TOO_FEW);
  }

  /** Binomial(15, 1/2): 3 or fewer have 1.8% and 4 or fewer 5.9%. */
  @Test
  void EL_ANA_022_the_band_is_that_of_a_fair_coin_and_the_same_for_both() {
    assertThat(tends(12, 3)).contains(PartnerLetter.A);
    assertThat(tends(3, 12)).contains(PartnerLetter.B);
    assertThat(tends(11, 4)).isEmpty();
    assertThat(tends(4, 11)).isEmpty();
    assertThat(tends(14, 0)).isEmpty();
    assertThat(new ShiftMeasure(new ShiftCount(11, 4, 9, 9)).tendency())
        .isEqualTo(Tendency.WITHIN_CHANCE);
  }

  private static Optional<PartnerLetter> tends(int a, int b) {
    return new ShiftMeasure(new ShiftCount(a, b, 0, 0)).tends();
  }

  /**
   * Couples of two partners who are alike: each has as many connecting marks anywhere, and one near
   * each flip. Of 600 couples 5% are 30; three standard errors more are 46.
   */
  @ParameterizedTest
  @ValueSource(ints = {4, 12, 25})
  void EL_ANA_022_equal_partners_seldom_tend(int marks) {
    var chance = new SplittableRandom(marks);
    int couples = 600;
    int said = 0;
    int decided = 0;
    for (int i = 0; i < couples; i++) {
      List<ChartedSession> one = new ArrayList<>();
      List<ChartedSession> swapped = new ArrayList<>();
      for (int session = 0; session < 8; session++) {
        alike(marks, chance, one, swapped);
      }
      var measure = measure(one);
      decided += measure.tendency() == Tendency.TOO_FEW ? 0 : 1;
      said += measure.tends().isPresent() ? 1 : 0;
      assertThat(measure(swapped).tends()).isEqualTo(measure.tends().map(PartnerLetter::other));
    }
    assertThat(decided).isGreaterThan(couples / 2);
    assertThat(said).isBetween(1, 46);
  }

  private static ShiftMeasure measure(List<ChartedSession> sessions) {
    return ShiftMeasure.of(sessions.stream().map(ChartedSession::timeline).toList(), CODES);
  }

  private static void alike(
      int marks,
      RandomGenerator chance,
      List<ChartedSession> sessions,
      List<ChartedSession> swapped) {
    var session = ChartedSession.ofSeconds(3000);
    var mirrored = ChartedSession.ofSeconds(3000);
    for (int start = 100; start <= 2100; start += 1000) {
      for (var each : List.of(session, mirrored)) {
        each.loop(LoopState.SIDEWAYS, start, start + 200)
            .loop(LoopState.CONNECTING, start + 200, start + 300);
      }
      for (boolean a : List.of(true, false)) {
        double near = start + 200 + chance.nextDouble(-60, 10);
        mark(session, a, near);
        mark(mirrored, !a, near);
      }
    }
    for (int i = 0; i < 2 * marks; i++) {
      double anywhere = chance.nextDouble(3000);
      mark(session, i % 2 == 0, anywhere);
      mark(mirrored, i % 2 != 0, anywhere);
    }
    sessions.add(session);
    swapped.add(mirrored);
  }

  private static void mark(ChartedSession session, boolean a, double second) {
    if (a) {
      session.a(second, "smile");
    } else {
      session.b(second, "smile");
    }
  }
}

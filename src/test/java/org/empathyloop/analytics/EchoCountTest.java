package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.empathyloop.analytics.stats.ChanceBand;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EchoCountTest {
  private static final CodeBook CODES = CodeBook.load();

  private static ChartedSession tense(ChartedSession session, PartnerLetter who, double second) {
    return session.arousal(who, second, 2).arousal(who, second + 60, 1);
  }

  private static EchoCount count(ChartedSession session) {
    return EchoCount.of(session.timeline(), CODES, PartnerLetter.A);
  }

  /**
   * By hand over 400 s: A tenses at 100 and 200, B at 110 (an echo) and 330. Free of A's windows
   * are 0 to 100 (5 windows), 120 to 200 (3, the last cut short by a millisecond) and 220 to 400
   * (8).
   */
  @Test
  void EL_ANA_021_echoes_are_held_against_disjoint_windows_elsewhere() {
    var session = ChartedSession.ofSeconds(400);
    tense(session, PartnerLetter.A, 100);
    tense(session, PartnerLetter.A, 200);
    session
        .arousal(PartnerLetter.B, 110, 2)
        .arousal(PartnerLetter.B, 300, 1)
        .arousal(PartnerLetter.B, 330, 2);

    var echo = count(session);

    assertThat(echo.echoed()).isEqualTo(new Proportion(1, 2));
    assertThat(echo.elsewhere()).isEqualTo(new Proportion(1, 5 + 3 + 8));
    assertThat(echo.lift()).hasValueCloseTo(8.0, offset(1e-9));
  }

  @Test
  void EL_ANA_021_the_window_opens_after_the_mark_and_holds_its_last_instant() {
    for (var at : List.of(100.0, 100.001, 120.0, 120.001)) {
      var session = ChartedSession.ofSeconds(400);
      tense(session, PartnerLetter.A, 100);
      session.arousal(PartnerLetter.B, at, 2);
      int echoed = at > 100 && at <= 120 ? 1 : 0;

      assertThat(count(session).echoed()).as("at " + at).isEqualTo(new Proportion(echoed, 1));
    }
  }

  @Test
  void EL_ANA_021_a_mark_that_the_end_or_a_pause_cuts_off_is_not_followed() {
    var atEnd = tense(ChartedSession.ofSeconds(119), PartnerLetter.A, 50);
    atEnd.arousal(PartnerLetter.A, 111, 2);
    var paused = tense(ChartedSession.ofSeconds(400), PartnerLetter.A, 100).pause(115, 130);

    assertThat(count(atEnd).echoed().of()).isEqualTo(1);
    assertThat(count(paused).echoed().of()).isZero();
    assertThat(count(tense(ChartedSession.ofSeconds(400), PartnerLetter.A, 100).pause(120, 130)))
        .satisfies(echo -> assertThat(echo.echoed().of()).isEqualTo(1));
  }

  @Test
  void EL_ANA_021_without_marks_or_without_a_base_there_is_no_lift() {
    assertThat(count(ChartedSession.ofSeconds(0)).lift()).isEmpty();
    assertThat(count(ChartedSession.ofSeconds(900)).lift()).isEmpty();
    var onlyEcho = tense(ChartedSession.ofSeconds(900), PartnerLetter.A, 100);
    onlyEcho.arousal(PartnerLetter.B, 110, 2);
    assertThat(count(onlyEcho).echoed()).isEqualTo(new Proportion(1, 1));
    assertThat(count(onlyEcho).lift()).isEmpty();
  }

  /** B follows each of A's marks after five seconds, and tenses once more far away. */
  private static SessionTimeline echoing(boolean evenly) {
    var session = ChartedSession.ofSeconds(3600);
    for (int i = 0; i < 12; i++) {
      int at = 100 + i * (evenly ? 280 : 230 + 7 * i);
      session
          .arousal(PartnerLetter.A, at, 3)
          .arousal(PartnerLetter.A, at + 60, 1)
          .arousal(PartnerLetter.B, at + 5, 3)
          .arousal(PartnerLetter.B, at + 70, 1);
    }
    return session.arousal(PartnerLetter.B, 3580, 2).timeline();
  }

  @Test
  void EL_ANA_023_an_echo_tends_only_from_forty_eight_marks_of_each_and_beyond_chance() {
    var three = EchoMeasure.of(Collections.nCopies(3, echoing(false)), CODES, PartnerLetter.A);
    var four = EchoMeasure.of(Collections.nCopies(4, echoing(false)), CODES, PartnerLetter.A);

    assertThat(three.marks()).isEqualTo(36);
    assertThat(three.enough()).isFalse();
    assertThat(three.tends()).isFalse();
    assertThat(four.marks()).isEqualTo(48);
    assertThat(four.count().echoed()).isEqualTo(new Proportion(48, 48));
    assertThat(four.enough()).isTrue();
    assertThat(four.tends()).isTrue();
  }

  @Test
  void EL_ANA_023_an_echo_is_told_above_and_below_the_band_and_with_marks_enough() {
    var band = new ChanceBand(.5, 2, 199, 1);
    var thrice = new EchoCount(new Proportion(30, 48), new Proportion(10, 48));
    var equal = new EchoCount(new Proportion(10, 48), new Proportion(10, 48));
    var tenth = new EchoCount(new Proportion(2, 48), new Proportion(20, 48));
    var alone = new EchoCount(new Proportion(48, 48), new Proportion(0, 0));

    assertThat(Stream.of(thrice, equal, tenth, alone).map(count -> measure(count, 48, band)))
        .extracting(EchoMeasure::tends, EchoMeasure::seldom, EchoMeasure::comparable)
        .containsExactly(
            tuple(true, false, true),
            tuple(false, false, true),
            tuple(false, true, true),
            tuple(false, false, false));
    assertThat(Stream.of(measure(thrice, 47, band), measure(thrice, 48, null)))
        .extracting(EchoMeasure::tends)
        .containsOnly(false);
  }

  private static EchoMeasure measure(EchoCount count, int marks, @Nullable ChanceBand band) {
    return new EchoMeasure(PartnerLetter.A, count, marks, band);
  }

  @Test
  void EL_ANA_022_only_Bs_observed_marks_move_and_round_the_charted_time() {
    var session =
        ChartedSession.ofSeconds(1000)
            .a(100, "smile")
            .b(100, "smile")
            .b(950, "criticise")
            .moment(MomentActor.B, 300, "smile", Capture.RECALL, false)
            .arousal(PartnerLetter.B, 490, 2)
            .arousal(PartnerLetter.A, 490, 2)
            .pause(500, 600)
            .timeline();

    var shifted = IndependentPartners.shifted(session, 100_000);

    assertThat(IndependentPartners.chartedMs(session)).isEqualTo(900_000);
    assertThat(shifted.moments())
        .extracting(moment -> moment.code().value() + " " + moment.offsetMs() / 1000)
        // 950 is 850 charted, moved to 950 of 900: 50
        .containsExactly("criticise 50", "smile 100", "smile 200", "smile 300");
    // 490 moved to 590 charted, which lies behind the pause: 690
    assertThat(shifted.arousal())
        .extracting(ArousalStep::offsetMs)
        .containsExactly(490_000L, 690_000L);
  }

  @Property(tries = 50)
  void EL_ANA_022_shifted_marks_stay_in_charted_time(
      @ForAll @LongRange(min = 0, max = 5_000_000) long by) {
    var session =
        ChartedSession.ofSeconds(1000)
            .b(0, "smile")
            .b(499, "smile")
            .b(700, "smile")
            .pause(0, 0.001)
            .pause(500, 600)
            .pause(999, 1000)
            .timeline();

    assertThat(IndependentPartners.shifted(session, by).moments())
        .hasSize(3)
        .allSatisfy(
            moment ->
                assertThat(session.pauses())
                    .noneMatch(
                        pause ->
                            moment.offsetMs() >= pause.fromMs()
                                && moment.offsetMs() < pause.toMs()));
  }
}

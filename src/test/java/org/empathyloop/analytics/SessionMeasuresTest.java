package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

class SessionMeasuresTest {
  private static final CodeBook CODES = CodeBook.load();

  private static SessionMeasures measures(ChartedSession session) {
    var timeline = session.timeline();
    return SessionMeasures.of(timeline, new EpisodeFinder(CODES).find(timeline), CODES);
  }

  /** EL-ANA-001. */
  @Test
  void an_uncharted_session_has_no_share_and_counts_nothing() {
    var measures = measures(ChartedSession.ofSeconds(600));

    assertThat(measures.loop().share(LoopState.CONNECTING)).isEmpty();
    assertThat(measures.moments()).isEqualTo(MomentCount.NONE);
    assertThat(measures.repairs().acceptedOfAttempts().share()).isEmpty();
  }

  /** EL-ANA-002. */
  @Test
  void shares_are_of_the_charted_time_and_pauses_are_none_of_it() {
    var session =
        ChartedSession.ofSeconds(600)
            .loop(LoopState.NEUTRAL, 0, 100)
            .loop(LoopState.SIDEWAYS, 100, 200)
            .loop(LoopState.CONNECTING, 200, 300)
            .pause(150, 250);

    var loop = measures(session).loop();

    assertThat(loop).isEqualTo(new LoopShare(50_000, 100_000, 50_000));
    assertThat(loop.chartedMs()).isEqualTo(200_000);
    assertThat(loop.share(LoopState.CONNECTING)).hasValue(.25);
  }

  /** EL-ANA-003. */
  @Test
  void moments_are_counted_by_polarity_recalled_ones_too_and_prompted_practices_not() {
    var session =
        ChartedSession.ofSeconds(600)
            .a(10, "smile")
            .b(11, "criticise")
            .a(12, "talk-neutral")
            .a(13, "soft-words-tense-body")
            .moment(MomentActor.B, 14, "stonewall", Capture.RECALL, false)
            .moment(MomentActor.B, 15, "breathe", Capture.LIVE, true)
            .moment(MomentActor.B, 16, "breathe", Capture.LIVE, false)
            .moment(MomentActor.THERAPIST, 17, "t-slow", Capture.LIVE, false);

    assertThat(measures(session).moments()).isEqualTo(new MomentCount(2, 2));
  }

  /** EL-ANA-004. */
  @Test
  void repairs_are_counted_with_and_without_those_that_no_response_was_charted_to() {
    var session =
        ChartedSession.ofSeconds(900)
            .a(10, "r-repair")
            .b(15, "smile")
            .a(200, "r-repair")
            .a(400, "r-repair")
            .b(405, "invalidate");

    var repairs = measures(session).repairs();

    assertThat(repairs.acceptedOfAttempts().of()).isEqualTo(3);
    assertThat(repairs.acceptedOfAnswered().of()).isEqualTo(2);
    assertThat(repairs.accepted()).isEqualTo(1);
  }

  /** EL-ANA-005. */
  @Test
  void the_two_kinds_of_latency_are_kept_apart_and_one_sided_stretches_left_out() {
    var timeline =
        ChartedSession.ofSeconds(3000)
            .a(100, "criticise")
            .b(110, "stonewall")
            .a(130, "smile")
            .a(1000, "criticise")
            .b(1010, "stonewall")
            .arousal(PartnerLetter.A, 1005, 3)
            .arousal(PartnerLetter.B, 1010, 2)
            .arousal(PartnerLetter.A, 1080, 1)
            .arousal(PartnerLetter.B, 1090, 1)
            .a(2000, "criticise")
            .timeline();
    var episodes = new EpisodeFinder(CODES).find(timeline).sideways();

    assertThat(episodes).hasSize(3);
    assertThat(TimeToReconnect.of(EndingRule.GAP, episodes).medianMs()).hasValue(30_000);
    assertThat(TimeToReconnect.of(EndingRule.AROUSAL, episodes).medianMs()).hasValue(90_000);
    assertThat(TimeToReconnect.of(EndingRule.GAP, episodes).n()).isEqualTo(1);
  }

  /** EL-ANA-005. */
  @Test
  void an_open_cycle_stands_as_a_lower_limit() {
    var timeline = ChartedSession.ofSeconds(200).a(100, "criticise").b(110, "stonewall").timeline();

    var times =
        TimeToReconnect.of(EndingRule.GAP, new EpisodeFinder(CODES).find(timeline).sideways());

    assertThat(times.n()).isEqualTo(1);
    assertThat(times.open()).isEqualTo(1);
    assertThat(times.medianMs()).isEmpty();
  }
}

package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.StateSpaceGrid;
import org.empathyloop.analytics.stats.TwoByTwo;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.PartnerState;
import org.empathyloop.vocabulary.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DyadMeasuresTest {
  private static final CodeBook CODES = CodeBook.load();

  @Nested
  class Grid {
    private StateSpaceGrid grid(ChartedSession session) {
      var timeline = session.timeline();
      return DyadStates.grid(timeline, new EpisodeFinder(CODES).find(timeline), CODES);
    }

    private double seconds(StateSpaceGrid grid, PartnerState a, PartnerState b) {
      return grid.duration(DyadStates.cell(a, b)) / 1000;
    }

    @Test
    void EL_ANA_030_a_silent_session_is_neutral_throughout() {
      var grid = grid(ChartedSession.ofSeconds(600));

      assertThat(seconds(grid, PartnerState.NEUTRAL, PartnerState.NEUTRAL)).isEqualTo(600);
      assertThat(grid.visits()).isEqualTo(1);
      assertThat(grid(ChartedSession.ofSeconds(0)).visits()).isZero();
    }

    @Test
    void EL_ANA_030_a_state_outside_an_episode_lasts_until_the_next_or_twenty_seconds() {
      var grid = grid(ChartedSession.ofSeconds(600).a(100, "smile").b(110, "smile").a(115, "sigh"));

      // A connects from 100 to 115, B from 110 to 130
      assertThat(seconds(grid, PartnerState.CONNECTING, PartnerState.NEUTRAL)).isEqualTo(10);
      assertThat(seconds(grid, PartnerState.CONNECTING, PartnerState.CONNECTING)).isEqualTo(5);
      assertThat(seconds(grid, PartnerState.NEUTRAL, PartnerState.CONNECTING)).isEqualTo(15);
      assertThat(grid.duration()).isEqualTo(600_000);
    }

    /** By the gap rule the episode from 100 fades at 110 + 120 = 230. */
    @Test
    void EL_ANA_030_inside_an_episode_a_protective_state_is_kept_to_the_end() {
      var grid =
          grid(
              ChartedSession.ofSeconds(600)
                  .a(100, "criticise")
                  .b(110, "stonewall")
                  .a(140, "jaw-tight")
                  .a(150, "talk-neutral"));

      // A active from 100 to 150, B withdrawn from 110; a tense jaw moves the end to 260
      assertThat(seconds(grid, PartnerState.ACTIVE_PROTECTIVE, PartnerState.NEUTRAL)).isEqualTo(10);
      assertThat(seconds(grid, PartnerState.ACTIVE_PROTECTIVE, PartnerState.WITHDRAWN))
          .isEqualTo(40);
      assertThat(seconds(grid, PartnerState.NEUTRAL, PartnerState.WITHDRAWN)).isEqualTo(110);
      assertThat(grid.visits()).isEqualTo(5);
    }

    @Test
    void EL_ANA_030_a_pause_begins_anew_and_recalled_moments_are_in_no_state() {
      var grid =
          grid(
              ChartedSession.ofSeconds(600)
                  .a(100, "smile")
                  .pause(110, 200)
                  .moment(MomentActor.B, 300, "stonewall", Capture.RECALL, false));

      assertThat(seconds(grid, PartnerState.CONNECTING, PartnerState.NEUTRAL)).isEqualTo(10);
      assertThat(grid.duration()).isEqualTo(510_000);
      assertThat(grid.transitions()).isEqualTo(1);
      assertThat(grid.visits()).isEqualTo(3);
    }

    @Test
    void EL_ANA_030_simultaneous_moments_leave_the_last_state() {
      var grid = grid(ChartedSession.ofSeconds(600).a(100, "smile").a(100, "sigh"));

      assertThat(seconds(grid, PartnerState.CONNECTING, PartnerState.NEUTRAL)).isZero();
      assertThat(grid.duration()).isEqualTo(600_000);
    }
  }

  @Nested
  class Table {
    @Test
    void EL_ANA_031_the_next_moment_with_a_polarity_follows_within_an_unbroken_stretch() {
      var session =
          ChartedSession.ofSeconds(900)
              .a(10, "smile")
              .b(20, "smile")
              .a(25, "talk-neutral")
              .a(30, "criticise")
              .both(35, "humor")
              .b(40, "stonewall")
              .pause(50, 60)
              .a(70, "smile")
              .timeline();

      assertThat(PolarityTable.of(session, CODES))
          .isEqualTo(
              CountTable.of(new int[][] {{0, 0, 1, 0}, {0, 0, 0, 1}, {0, 1, 0, 0}, {0, 0, 0, 0}}));
      assertThat(PolarityTable.none().total()).isZero();
      assertThat(PolarityTable.none().plus(PolarityTable.of(session, CODES)).total()).isEqualTo(3);
    }

    /** By hand: A then B four times: − −, − +, + −, + +. */
    @Test
    void EL_ANA_031_reciprocity_is_over_neighbouring_moments_of_the_two() {
      var session =
          ChartedSession.ofSeconds(900)
              .a(10, "criticise")
              .b(20, "stonewall")
              .a(30, "criticise")
              .b(40, "smile")
              .a(50, "smile")
              .b(60, "stonewall")
              .a(70, "smile")
              .b(80, "smile")
              .timeline();

      assertThat(PolarityTable.reciprocity(session, CODES, PartnerLetter.A, Polarity.SIDEWAYS))
          .isEqualTo(new TwoByTwo(1, 1, 1, 1));
      // B then A three times: − −, + +, − +
      assertThat(PolarityTable.reciprocity(session, CODES, PartnerLetter.B, Polarity.SIDEWAYS))
          .isEqualTo(new TwoByTwo(1, 1, 0, 1));
    }
  }

  @Nested
  class Together {
    /** Both at one drawn level; B follows A by {@code lag} seconds, or draws for itself. */
    private SessionTimeline session(long seconds, long seed, @Nullable Integer lag) {
      var chance = new SplittableRandom(seed);
      var session = ChartedSession.ofSeconds(seconds);
      List<Integer> levels = new ArrayList<>();
      for (int at = 0; at + 40 < seconds; at += 10) {
        int level = chance.nextInt(1, 5);
        levels.add(level);
        session.arousal(PartnerLetter.A, at, level);
        session.arousal(
            PartnerLetter.B,
            lag == null ? at : at + lag,
            lag == null ? chance.nextInt(1, 5) : level);
      }
      return session.timeline();
    }

    @Test
    void EL_ANA_029_what_follows_after_twenty_seconds_is_coupled_at_that_lag() {
      var coupling = Coupling.of(List.of(session(900, 1, 20), session(900, 2, 20)), CODES);

      assertThat(coupling).isPresent();
      assertThat(coupling.get().coupled()).isTrue();
      assertThat(coupling.get().lagMs()).isEqualTo(20_000);
      assertThat(coupling.get().correlation()).isGreaterThan(.8);
      assertThat(coupling.get().sessions()).isEqualTo(2);
    }

    @Test
    void EL_ANA_029_what_each_draws_alone_is_not_coupled() {
      var coupling =
          Coupling.of(List.of(session(1800, 1, null), session(1800, 2, null)), CODES).orElseThrow();

      assertThat(coupling.coupled()).isFalse();
      assertThat(Math.abs(coupling.correlation())).isLessThanOrEqualTo(coupling.band().high());
    }

    @Test
    void EL_ANA_029_under_thirty_bins_or_without_change_nothing_is_said() {
      assertThat(Coupling.of(List.of(), CODES)).isEmpty();
      assertThat(Coupling.of(List.of(session(290, 1, 0)), CODES)).isEmpty();
      assertThat(Coupling.of(List.of(ChartedSession.ofSeconds(3000).timeline()), CODES)).isEmpty();
      var still =
          ChartedSession.ofSeconds(3000)
              .arousal(PartnerLetter.A, 0, 2)
              .arousal(PartnerLetter.B, 0, 1)
              .arousal(PartnerLetter.B, 100, 2)
              .timeline();
      assertThat(Coupling.of(List.of(still), CODES)).isEmpty();
    }

    @Test
    void EL_ANA_029_exchanging_the_partners_turns_the_lag() {
      var session = session(900, 3, 20);
      var exchanged =
          new SessionTimeline(
              session.durationMs(),
              session.moments(),
              session.arousal().stream()
                  .map(
                      step ->
                          new ArousalStep(
                              step.id(), step.partner().other(), step.offsetMs(), step.level()))
                  .toList(),
              session.loop(),
              session.pauses());

      var one = Coupling.of(List.of(session), CODES).orElseThrow();
      var other = Coupling.of(List.of(exchanged), CODES).orElseThrow();

      assertThat(other.lagMs()).isEqualTo(-one.lagMs());
      assertThat(other.correlation()).isCloseTo(one.correlation(), offset(1e-9));
    }
  }
}

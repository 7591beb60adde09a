package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.analytics.stats.StandingOut.Side;
import org.junit.jupiter.api.Test;

class StandingOutTest {
  private static final SmallSample LIMITS = SmallSample.DEFAULT;

  /** The residuals of 40, 10, 10, 40 are 6, −6, −6 and 6: beyond any limit. */
  @Test
  void cells_stand_out_on_both_sides() {
    var table = CountTable.of(new int[][] {{40, 10}, {10, 40}});

    var found = StandingOut.of(table, LIMITS).orElseThrow();

    assertThat(found.overall()).isTrue();
    assertThat(found.side(0, 0)).isEqualTo(Side.MORE);
    assertThat(found.side(0, 1)).isEqualTo(Side.LESS);
  }

  @Test
  void a_table_as_independence_gives_it_has_no_cell_that_stands_out() {
    var found = StandingOut.of(CountTable.of(new int[][] {{26, 24}, {24, 26}}), LIMITS);

    assertThat(found.orElseThrow().overall()).isFalse();
    assertThat(found.orElseThrow().side(0, 0)).isEqualTo(Side.NEITHER);
  }

  /** Wampold and Margolin 1982: G² 28.07 with 25 degrees of freedom, so no cell is told. */
  @Test
  void the_published_couple_shows_no_pattern_overall() {
    var table =
        CountTable.of(
            new int[][] {
              {10, 14, 7, 20, 6, 3},
              {12, 6, 3, 13, 4, 2},
              {9, 4, 3, 1, 2, 1},
              {20, 11, 4, 6, 6, 3},
              {6, 4, 2, 5, 2, 0},
              {3, 1, 1, 5, 0, 0}
            });

    var found = StandingOut.of(table, LIMITS).orElseThrow();

    assertThat(found.overall()).isFalse();
    assertThat(found.side(0, 0)).isEqualTo(Side.NEITHER);
  }

  @Test
  void a_table_that_is_too_small_is_not_asked() {
    assertThat(StandingOut.of(CountTable.of(new int[][] {{4, 0}, {0, 4}}), LIMITS)).isEmpty();
    assertThat(StandingOut.of(CountTable.of(new int[][] {{0, 0}, {0, 0}}), LIMITS)).isEmpty();
    assertThat(StandingOut.of(CountTable.of(new int[][] {}), LIMITS)).isEmpty();
  }

  /** By hand: the third row has 8 observations, under the 10 that a row must have been given. */
  @Test
  void a_cell_with_too_few_stays_out_in_a_table_that_is_large_enough() {
    var table = CountTable.of(new int[][] {{60, 10}, {10, 60}, {8, 0}});

    var found = StandingOut.of(table, LIMITS).orElseThrow();

    assertThat(found.side(0, 0)).isEqualTo(Side.MORE);
    assertThat(found.side(2, 0)).isEqualTo(Side.NEITHER);
  }
}

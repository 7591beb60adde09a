package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SequentialKappasTest {
  private static final int H_POS = 0;
  private static final int H_NEG = 2;
  private static final int W_POS = 3;
  private static final int W_NEU = 4;
  private static final int W_NEG = 5;

  /** The transitions of one couple as Wampold and Margolin 1982 published them. */
  private static final SequentialKappas COUPLE_1982 =
      new SequentialKappas(
          CountTable.of(
              new int[][] {
                {10, 14, 7, 20, 6, 3},
                {12, 6, 3, 13, 4, 2},
                {9, 4, 3, 1, 2, 1},
                {20, 11, 4, 6, 6, 3},
                {6, 4, 2, 5, 2, 0},
                {3, 1, 1, 5, 0, 0}
              }),
          W_NEU);

  /** The transitions of one couple as Wampold 1984 published them. */
  private static final SequentialKappas COUPLE_1984 =
      new SequentialKappas(
          CountTable.of(
              new int[][] {
                {17, 12, 6, 16, 7, 2},
                {3, 13, 6, 13, 3, 2},
                {5, 4, 2, 6, 1, 2},
                {21, 6, 3, 10, 8, 2},
                {6, 4, 2, 5, 1, 1},
                {8, 1, 1, 0, 0, 0}
              }),
          W_NEU);

  @Nested
  class Published {
    @Test
    void the_two_negative_answered_by_positive_are_rarer_than_chance() {
      var test = COUPLE_1982.twoCell(W_NEG, H_POS, H_NEG, W_POS);

      assertThat(test.observed()).isEqualTo(4);
      assertThat(test.expected()).isEqualTo(8);
      assertThat(test.kappa()).hasValue(-.5);
      assertThat(test.z()).hasValueCloseTo(-1.70, offset(.005));
      assertThat(test.p()).hasValueCloseTo(.0447, offset(.00005));
    }

    @Test
    void the_positive_of_both_go_round() {
      var test = COUPLE_1982.bidirectional(H_POS, W_POS);

      assertThat(test.kappa()).hasValueCloseTo(.143, offset(.0005));
      assertThat(test.z()).hasValueCloseTo(2.361, offset(.0005));
    }

    @Test
    void one_pair_dominates_another() {
      var test = COUPLE_1984.nonparallelDominance(W_NEG, H_POS, H_NEG, W_POS);

      assertThat(test.kappa()).hasValueCloseTo(.629, offset(.0005));
      assertThat(test.z()).hasValueCloseTo(2.48, offset(.005));
    }
  }

  /** Ten codes of each of three: the totals make the chances round numbers. */
  @Nested
  class DominanceCases {
    private SequentialKappas with(int forward, int backward) {
      int[][] counts = new int[3][3];
      counts[0][1] = forward;
      counts[1][0] = backward;
      counts[0][2] = 10 - forward;
      counts[1][2] = 10 - backward;
      counts[2][0] = 9;
      return new SequentialKappas(CountTable.of(counts), 2);
    }

    /** Chance is 10·10/30 = 3⅓ each way; by hand: (8−5)/(10−3⅓). */
    @Test
    void both_above_chance_the_stronger_dominates() {
      assertThat(with(8, 5).parallelDominance(0, 1).kappa())
          .hasValueCloseTo(3 / (10 - 10 / 3.0), offset(1e-12));
      assertThat(with(5, 8).parallelDominance(0, 1).kappa())
          .hasValueCloseTo(-3 / (10 - 10 / 3.0), offset(1e-12));
    }

    /** By hand: (3−1)/(10/3), the one that holds back more dominates. */
    @Test
    void both_below_chance_the_rarer_dominates() {
      assertThat(with(1, 3).parallelDominance(0, 1).kappa()).hasValueCloseTo(.6, offset(1e-12));
      assertThat(with(3, 1).parallelDominance(0, 1).kappa()).hasValueCloseTo(-.6, offset(1e-12));
    }

    /** By hand: (8+1−6⅔)/(10−3⅓) and its mirror. */
    @Test
    void on_two_sides_of_chance_the_further_dominates() {
      assertThat(with(8, 1).parallelDominance(0, 1).kappa()).hasValueCloseTo(.35, offset(1e-12));
      assertThat(with(1, 8).parallelDominance(0, 1).kappa()).hasValueCloseTo(-.35, offset(1e-12));
      assertThat(with(4, 1).parallelDominance(0, 1).kappa()).hasValueCloseTo(-.5, offset(1e-12));
      assertThat(with(1, 4).parallelDominance(0, 1).kappa()).hasValueCloseTo(.5, offset(1e-12));
    }

    /** Wampold 1984, by hand for n = 30: variance 2·100·(30−20+1)/(30·29) of the difference. */
    @Test
    void the_deviate_of_one_direction_is_the_difference_over_its_error() {
      assertThat(with(8, 5).parallelDominance(0, 1).z())
          .hasValueCloseTo(3 / Math.sqrt(2200 / 870.0), offset(1e-12));
      assertThat(with(1, 3).parallelDominance(0, 1).z())
          .hasValueCloseTo(2 / Math.sqrt(2200 / 870.0), offset(1e-12));
    }

    /** By hand for n = 30: variance 2·100·(100+400−30)/(900·29) of the sum. */
    @Test
    void the_deviate_of_two_directions_is_that_of_the_sum() {
      double error = Math.sqrt(2 * 100 * 470 / (900 * 29.0));

      assertThat(with(8, 1).parallelDominance(0, 1).z())
          .hasValueCloseTo((9 - 20 / 3.0) / error, offset(1e-12));
      assertThat(with(8, 5).bidirectional(0, 1).z())
          .hasValueCloseTo((13 - 20 / 3.0) / error, offset(1e-12));
    }

    /** With equal totals at most 2·10−1 can go round: by hand (13−6⅔)/(19−6⅔). */
    @Test
    void equal_totals_leave_room_for_one_less() {
      assertThat(with(8, 5).bidirectional(0, 1).kappa())
          .hasValueCloseTo((13 - 20 / 3.0) / (19 - 20 / 3.0), offset(1e-12));
    }
  }

  @Test
  void a_code_that_is_not_there_has_no_kappa() {
    var kappas = SequentialKappas.of(1, 3, new int[] {0, 1, 0, 1, 1});

    assertThat(kappas.unidirectional(0, 2).kappa()).isEmpty();
    assertThat(kappas.unidirectional(0, 2).z()).isEmpty();
    assertThat(kappas.unidirectional(0, 2).p()).isEmpty();
    assertThat(kappas.nonparallelDominance(0, 1, 2, 0).kappa()).isEmpty();
  }

  @Test
  void one_code_only_leaves_nothing_to_chance() {
    assertThat(SequentialKappas.of(1, 1, new int[] {0, 0, 0}).unidirectional(0, 0).z()).isEmpty();
    assertThat(SequentialKappas.of(1, 1, new int[] {0}).unidirectional(0, 0).z()).isEmpty();
  }

  @Property
  void going_round_has_no_direction_and_dominance_turns_with_it(
      @ForAll @Size(min = 2, max = 60) List<@IntRange(max = 3) Integer> sequence) {
    var kappas = SequentialKappas.of(1, 4, sequence.stream().mapToInt(Integer::intValue).toArray());

    assertThat(kappas.bidirectional(0, 1)).isEqualTo(kappas.bidirectional(1, 0));
    assertThat(kappas.twoCell(0, 1, 2, 3).kappa()).isEqualTo(kappas.twoCell(2, 3, 0, 1).kappa());
    double forward = kappas.parallelDominance(0, 1).kappa().orElse(0);
    double backward = kappas.parallelDominance(1, 0).kappa().orElse(0);
    assertThat(forward).isCloseTo(-backward, offset(1e-9));
  }
}

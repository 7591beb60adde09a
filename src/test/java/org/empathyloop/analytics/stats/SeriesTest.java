package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.empathyloop.analytics.stats.ActorPartner.Step;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final double CLOSE = 1e-9;

  @Nested
  class CrossLagged {
    @Test
    void a_series_held_against_itself_later_leads() {
      var series = new CrossLag(new double[] {1, 5, 2, 8, 3, 9}, new double[] {7, 1, 5, 2, 8, 3});

      assertThat(series.n()).isEqualTo(6);
      assertThat(series.overlapping(1)).hasValueCloseTo(1.0, offset(CLOSE));
      assertThat(series.overlapping(-1).orElseThrow()).isLessThan(1);
    }

    @Test
    void what_does_not_change_or_overlap_has_no_correlation() {
      var flat = new CrossLag(new double[] {1, 1, 1}, new double[] {1, 2, 3});

      assertThat(flat.overlapping(0)).isEmpty();
      assertThat(flat.wholeSeries(0)).isEmpty();
      assertThat(new CrossLag(new double[] {1, 2}, new double[] {3, 1}).overlapping(1)).isEmpty();
      assertThat(new CrossLag(new double[] {1, 2}, new double[] {3, 1}).overlapping(0))
          .hasValue(-1);
      assertThat(new CrossLag(new double[0], new double[0]).wholeSeries(0)).isEmpty();
      assertThat(new CrossLag(new double[] {1, 2}, new double[] {3, 1}).overlapping(9)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CrossLag(new double[1], new double[2]));
    }

    @Property
    void exchanging_the_series_turns_the_lag(
        @ForAll @Size(min = 3, max = 20) List<@IntRange(max = 24) Integer> drawn,
        @ForAll @IntRange(min = -6, max = 6) int lag) {
      double[] x = drawn.stream().mapToDouble(draw -> draw / 5).toArray();
      double[] y = drawn.stream().mapToDouble(draw -> draw % 5).toArray();
      var series = new CrossLag(x, y);
      var exchanged = new CrossLag(y, x);

      assertThat(exchanged.overlapping(-lag).orElse(9))
          .isCloseTo(series.overlapping(lag).orElse(9), offset(CLOSE));
      assertThat(exchanged.wholeSeries(-lag).orElse(9))
          .isCloseTo(series.wholeSeries(lag).orElse(9), offset(CLOSE));
      assertThat(series.overlapping(lag).orElse(0)).isBetween(-1 - CLOSE, 1 + CLOSE);
      assertThat(Math.abs(series.wholeSeries(lag).orElse(0))).isLessThanOrEqualTo(1 + CLOSE);
    }
  }

  @Nested
  class Precedes {
    @Test
    void too_few_steps_or_no_change_precede_nothing() {
      assertThat(Precedence.of(new double[4], new double[4])).isEmpty();
      double[] changing = {1, 4, 2, 5, 3, 6, 2};
      assertThat(Precedence.of(new double[7], changing)).isEmpty();
      assertThat(Precedence.of(changing, new double[7])).isEmpty();
      assertThat(Precedence.of(changing, changing)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Precedence.of(new double[1], new double[2]));
    }

    @Test
    void from_five_values_on_there_is_a_degree_of_freedom_left() {
      double[] x = {1, 4, 2, 5, 3};
      double[] y = {2, 1, 4, 3, 5};

      assertThat(Precedence.of(x, y).orElseThrow().df()).isEqualTo(1);
      assertThat(Precedence.of(Arrays.copyOf(x, 4), Arrays.copyOf(y, 4))).isEmpty();
    }

    @Test
    void what_follows_without_error_has_no_measure_of_it() {
      double[] leading = {1, 4, 2, 5, 3, 6, 2, 7};
      double[] following = {0, 1, 4, 2, 5, 3, 6, 2};

      assertThat(Precedence.of(leading, following)).isEmpty();
    }

    @Property(tries = 200)
    void other_units_change_nothing(
        @ForAll @Size(min = 8, max = 20) List<@IntRange(max = 24) Integer> drawn) {
      double[] x = drawn.stream().mapToDouble(draw -> draw / 5).toArray();
      double[] y = drawn.stream().mapToDouble(draw -> draw % 5).toArray();
      double[] stretched = Arrays.stream(x).map(value -> 10 * value + 3).toArray();
      var plain = Precedence.of(x, y);
      var other = Precedence.of(stretched, y);

      if (plain.isPresent() && other.isPresent()) {
        double statistic = plain.get().statistic();
        assertThat(other.get().statistic()).isCloseTo(statistic, offset(1e-6 * (1 + statistic)));
        assertThat(plain.get().p()).isBetween(0.0, 1.0);
      }
    }
  }

  @Nested
  class ActorAndPartner {
    private final List<Step> steps = new ArrayList<>();

    private void add(boolean own, boolean other, int shown, int not) {
      steps.addAll(Collections.nCopies(shown, new Step(own, other, true)));
      steps.addAll(Collections.nCopies(not, new Step(own, other, false)));
    }

    /** Odds 1/4 alone, four times as much after oneself, twice as much after the other. */
    @Test
    void odds_that_multiply_are_found_as_they_were_made() {
      add(false, false, 20, 80);
      add(true, false, 50, 50);
      add(false, true, 30, 60);
      add(true, true, 60, 30);

      var found = ActorPartner.of(steps).orElseThrow();

      assertThat(found.intercept()).isCloseTo(Math.log(.25), offset(1e-8));
      assertThat(found.actor()).isCloseTo(Math.log(4), offset(1e-8));
      assertThat(found.partner()).isCloseTo(Math.log(2), offset(1e-8));
      assertThat(found.n()).isEqualTo(380);
    }

    /** With the other never showing theirs but once in balance, the error is Woolf's. */
    @Test
    void the_error_shrinks_with_the_steps() {
      add(false, false, 20, 80);
      add(true, false, 50, 50);
      add(false, true, 30, 60);
      add(true, true, 60, 30);
      var once = ActorPartner.of(steps).orElseThrow();
      steps.addAll(List.copyOf(steps));
      steps.addAll(List.copyOf(steps));
      var fourTimes = ActorPartner.of(steps).orElseThrow();

      assertThat(once.actorError()).isBetween(.15, .3);
      assertThat(fourTimes.actorError()).isCloseTo(once.actorError() / 2, offset(1e-8));
      assertThat(fourTimes.partnerError()).isCloseTo(once.partnerError() / 2, offset(1e-8));
    }

    @Test
    void steps_that_do_not_tell_the_two_apart_have_no_effects() {
      assertThat(ActorPartner.of(steps)).isEmpty();
      add(false, false, 5, 5);
      add(true, true, 5, 5);
      assertThat(ActorPartner.of(steps)).isEmpty();
    }

    @Test
    void an_outcome_foretold_without_error_has_no_effects() {
      add(false, false, 0, 9);
      add(true, false, 9, 0);
      add(false, true, 0, 9);
      add(true, true, 9, 0);

      assertThat(ActorPartner.of(steps)).isEmpty();
    }
  }

  @Nested
  class Change {
    private final ReliableChange less =
        new ReliableChange(
            7.5, .8, new ReliableChange.Norm(60, 7.5), new ReliableChange.Norm(40, 7.5), false);

    @Test
    void where_less_is_better_everything_turns() {
      assertThat(less.cutoffA()).isEqualTo(45);
      assertThat(less.cutoffB()).isEqualTo(55);
      assertThat(less.cutoffC()).hasValue(50);
      assertThat(less.outcome(65, 45)).isEqualTo(ReliableChange.Outcome.RECOVERED);
      assertThat(less.outcome(65, 52)).isEqualTo(ReliableChange.Outcome.IMPROVED);
      assertThat(less.outcome(65, 50)).isEqualTo(ReliableChange.Outcome.IMPROVED);
      assertThat(less.outcome(60, 52)).isEqualTo(ReliableChange.Outcome.UNCHANGED);
      assertThat(less.outcome(52, 60)).isEqualTo(ReliableChange.Outcome.UNCHANGED);
      assertThat(less.outcome(50, 60)).isEqualTo(ReliableChange.Outcome.DETERIORATED);
    }

    @Test
    void who_began_on_the_better_side_cannot_recover() {
      assertThat(less.outcome(48, 30)).isEqualTo(ReliableChange.Outcome.IMPROVED);
      assertThat(less.outcome(50, 30)).isEqualTo(ReliableChange.Outcome.RECOVERED);
    }

    @Test
    void groups_that_do_not_vary_have_no_cut_off_between_them() {
      var still =
          new ReliableChange(
              1, .5, new ReliableChange.Norm(1, 0), new ReliableChange.Norm(2, 0), true);

      assertThat(still.cutoffC()).isEmpty();
      assertThat(still.outcome(0, 9)).isEqualTo(ReliableChange.Outcome.IMPROVED);
    }

    @Test
    void a_measure_varies_and_is_never_quite_reliable() {
      var norm = new ReliableChange.Norm(1, 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ReliableChange(0, .5, norm, norm, true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ReliableChange(1, 1, norm, norm, true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ReliableChange(1, -.1, norm, norm, true));
      assertThat(new ReliableChange(1, 0, norm, norm, true).error()).isEqualTo(1);
    }
  }

  @Nested
  class Chance {
    /** R: {@code p.adjust(c(.01, .04, .03, .005), "holm")}. */
    @Test
    void probabilities_are_raised_as_published() {
      assertThat(Holm.adjusted(new double[] {.01, .04, .03, .005}))
          .containsExactly(new double[] {.03, .06, .06, .02}, offset(CLOSE));
      assertThat(Holm.adjusted(new double[] {.9, .8})).containsExactly(1, 1);
      assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    /** R: {@code quantile(1:100, c(.025, .975))} is 3.475 and 97.525. */
    @Test
    void a_band_holds_ninety_five_of_a_hundred() {
      var next = new int[1];
      var band = ChanceBand.of(100, 7, chance -> OptionalDouble.of(++next[0])).orElseThrow();

      assertThat(band.low()).isCloseTo(3.475, offset(CLOSE));
      assertThat(band.high()).isCloseTo(97.525, offset(CLOSE));
      assertThat(band.draws()).isEqualTo(100);
    }

    @Test
    void the_same_seed_gives_the_same_band() {
      var one = ChanceBand.of(50, 7, chance -> OptionalDouble.of(chance.nextDouble()));
      var again = ChanceBand.of(50, 7, chance -> OptionalDouble.of(chance.nextDouble()));
      var other = ChanceBand.of(50, 8, chance -> OptionalDouble.of(chance.nextDouble()));

      assertThat(again).isEqualTo(one).isNotEqualTo(other);
    }

    @Test
    void a_statistic_that_chance_seldom_defines_has_no_band() {
      var next = new int[1];
      assertThat(ChanceBand.of(10, 1, chance -> OptionalDouble.empty())).isEmpty();
      assertThat(ChanceBand.of(0, 1, chance -> OptionalDouble.of(1))).isEmpty();
      assertThat(
              ChanceBand.of(
                  10, 1, chance -> next[0]++ < 5 ? OptionalDouble.of(1) : OptionalDouble.empty()))
          .hasValueSatisfying(band -> assertThat(band.draws()).isEqualTo(5));
      next[0] = 0;
      assertThat(
              ChanceBand.of(
                  10, 1, chance -> next[0]++ < 4 ? OptionalDouble.of(1) : OptionalDouble.empty()))
          .isEmpty();
    }

    @Test
    void what_falls_off_the_end_comes_in_at_the_beginning() {
      assertThat(ChanceBand.shifted(new double[] {1, 2, 3}, 1)).containsExactly(3, 1, 2);
      assertThat(ChanceBand.shifted(new double[] {1, 2, 3}, -4)).containsExactly(2, 3, 1);
      assertThat(ChanceBand.shifted(new double[0], 1)).isEmpty();
    }

    @Property(tries = 100)
    void a_shuffle_keeps_the_codes_and_where_asked_makes_no_repeat(
        @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> drawn, @ForAll int seed) {
      int[] sequence = drawn.stream().mapToInt(Integer::intValue).toArray();
      int[] apart = Transitions.withoutRepeats(sequence);

      int[] shuffled = Shuffle.of(sequence, true, new SplittableRandom(seed));
      int[] kept = Shuffle.of(apart, false, new SplittableRandom(seed));

      assertThat(sorted(shuffled)).isEqualTo(sorted(sequence));
      assertThat(sorted(kept)).isEqualTo(sorted(apart));
      assertThat(Transitions.withoutRepeats(kept)).isEqualTo(kept);
    }

    private int[] sorted(int[] values) {
      return Arrays.stream(values).sorted().toArray();
    }

    @Test
    void a_shuffle_moves_every_place_and_the_observed_is_one_of_the_cases() {
      int[] sequence = IntStream.range(0, 50).toArray();
      int[] shuffled = Shuffle.of(sequence, true, new SplittableRandom(1));

      assertThat(shuffled).isNotEqualTo(sequence);
      assertThat(shuffled[0]).isNotZero();
      int[] strict = IntStream.range(0, 60).map(i -> i / 30).toArray();
      assertThat(Shuffle.p(strict, true, this::changesTurned, 99, 3)).isEqualTo(.01);
      assertThat(Shuffle.p(strict, true, order -> 0, 99, 3)).isEqualTo(1);
    }

    /** The fewer changes, the stronger the pattern of blocks. */
    private double changesTurned(int[] order) {
      return -Transitions.withoutRepeats(order).length;
    }

    @Test
    void a_rest_shorter_than_the_window_is_left_out() {
      assertThat(WeightedSums.of(new double[] {1, 2, 3, 4, 5}, 2)).containsExactly(3, 7);
      assertThat(WeightedSums.of(new double[0], 1)).isEmpty();
      assertThat(WeightedSums.of(new double[] {1, 2}, 1)).containsExactly(1, 2);
      assertThatIllegalArgumentException().isThrownBy(() -> WeightedSums.of(new double[1], 0));
    }

    @Test
    void tails_match_published_tables() {
      assertThat(Tails.normalTwoSided(1.959964)).isCloseTo(.05, offset(1e-7));
      assertThat(Tails.normalQuantile(.975)).isCloseTo(1.959964, offset(1e-6));
      assertThat(Tails.chiSquared(3.841459, 1)).isCloseTo(.05, offset(1e-7));
      assertThat(Tails.chiSquared(28.07, 25)).isCloseTo(.3046, offset(1e-4));
      assertThat(Tails.fisher(4.493998, 1, 16)).isCloseTo(.05, offset(1e-7));
    }
  }

  @Property
  void events_that_only_one_observer_has_take_their_own_row_and_column(
      @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> first,
      @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> second) {
    var one = events(first);
    var other = events(second);
    var alignment = EventAlignment.of(one, other, 2);
    var table = EventKappa.table(3, one, other, alignment);

    assertThat(table.count(3, 3)).isZero();
    assertThat(table.total() - table.columnTotal(3) - table.rowTotal(3))
        .isEqualTo(alignment.matched().size());
    assertThat(EventKappa.kappa(table).orElse(0)).isBetween(-1 - 1e-6, 1 + 1e-6);
    if (alignment.agreed() == table.total() && first.stream().distinct().count() > 1) {
      assertThat(EventKappa.kappa(table)).hasValueCloseTo(1.0, offset(1e-6));
    }
  }

  private static List<EventAlignment.Coded> events(List<Integer> codes) {
    return IntStream.range(0, codes.size())
        .mapToObj(i -> new EventAlignment.Coded(codes.get(i), 3.0 * i))
        .toList();
  }

  /**
   * By hand: agreed 8 of 10; chance of the four agreeing cells by margins without the last cell.
   */
  @Test
  void kappa_of_events_takes_chance_over_all_cells_that_can_hold_something() {
    var table = CountTable.of(new int[][] {{4, 0, 1}, {0, 4, 0}, {0, 1, 0}});
    boolean[][] possible = {{true, true, true}, {true, true, true}, {true, true, false}};
    var chance = QuasiIndependence.of(table, possible);
    double expected = chance.expected(0, 0).orElseThrow() + chance.expected(1, 1).orElseThrow();

    assertThat(EventKappa.kappa(table))
        .hasValueCloseTo((8 - expected) / (10 - expected), offset(CLOSE));
    assertThat(expected).isBetween(3.0, 5.0);
    assertThat(EventKappa.kappa(CountTable.of(new int[3][3]))).isEmpty();
    assertThat(EventKappa.kappa(CountTable.of(new int[][] {{5, 0}, {0, 0}}))).isEmpty();
  }
}

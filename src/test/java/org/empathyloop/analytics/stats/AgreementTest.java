package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.empathyloop.analytics.stats.CohenKappa.Weights;
import org.empathyloop.analytics.stats.EventAlignment.Coded;
import org.empathyloop.analytics.stats.EventAlignment.Match;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final double CLOSE = 1e-9;

  @Nested
  class TwoObservers {
    @Test
    void one_and_the_same_code_throughout_has_no_kappa() {
      var kappa = CohenKappa.of(CountTable.of(new int[][] {{9, 0}, {0, 0}}));

      assertThat(kappa.observed()).hasValue(1);
      assertThat(kappa.expected()).hasValue(1);
      assertThat(kappa.kappa()).isEmpty();
      assertThat(kappa.most()).isEmpty();
      assertThat(kappa.error()).isEmpty();
      assertThat(kappa.interval95()).isEmpty();
      assertThat(kappa.codesUsed()).isEqualTo(1);
    }

    @Test
    void nothing_observed_has_no_kappa() {
      var kappa = CohenKappa.of(CountTable.of(new int[2][2]));

      assertThat(kappa.observed()).isEmpty();
      assertThat(kappa.expected()).isEmpty();
      assertThat(kappa.kappa()).isEmpty();
      assertThat(kappa.most()).isEmpty();
      assertThat(kappa.codesUsed()).isZero();
    }

    @Test
    void full_agreement_is_one_and_full_disagreement_of_two_minus_one() {
      var same = CohenKappa.of(CountTable.of(new int[][] {{5, 0}, {0, 5}}));
      var crossed = CohenKappa.of(CountTable.of(new int[][] {{0, 5}, {5, 0}}));

      assertThat(same.kappa()).hasValue(1);
      assertThat(same.error()).hasValue(0);
      assertThat(crossed.kappa()).hasValue(-1);
      assertThat(crossed.most()).hasValue(1);
      assertThat(crossed.interval95().orElseThrow().low()).isEqualTo(-1);
      assertThat(same.interval95().orElseThrow().high()).isEqualTo(1);
    }

    /** Cohen 1968, as in the help of R's vcd: weights 1, ½, 0 by hand: po .8, pe .6475. */
    @Test
    void half_an_agreement_counts_half() {
      var counts = CountTable.of(new int[][] {{53, 5, 2}, {11, 14, 5}, {1, 6, 3}});
      double observed = (53 + 14 + 3 + .5 * (5 + 11 + 5 + 6)) / 100;
      double chance =
          .6 * .65 + .3 * .25 + .1 * .1 + .5 * (.6 * .25 + .3 * .65 + .3 * .1 + .1 * .25);

      assertThat(CohenKappa.of(counts, Weights.LINEAR).kappa())
          .hasValueCloseTo((observed - chance) / (1 - chance), offset(CLOSE));
      double squaredObserved = (53 + 14 + 3 + .75 * (5 + 11 + 5 + 6)) / 100;
      double squaredChance =
          .6 * .65 + .3 * .25 + .1 * .1 + .75 * (.6 * .25 + .3 * .65 + .3 * .1 + .1 * .25);
      assertThat(CohenKappa.of(counts, Weights.SQUARED).kappa())
          .hasValueCloseTo((squaredObserved - squaredChance) / (1 - squaredChance), offset(CLOSE));
    }

    @Test
    void one_code_has_no_steps_between_and_tables_are_square() {
      assertThat(CohenKappa.of(CountTable.of(new int[][] {{3}}), Weights.LINEAR).observed())
          .hasValue(1);
      var wide = CountTable.of(new int[][] {{1, 2}});
      assertThatIllegalArgumentException().isThrownBy(() -> CohenKappa.of(wide));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CohenKappa.table(2, new int[] {0}, new int[] {0, 1}));
    }

    /** Fleiss, Cohen and Everitt 1969 for two codes, by hand: po .7, pe .5, n 20. */
    @Test
    void the_error_narrows_with_the_number_of_things() {
      var twenty = CohenKappa.of(CountTable.of(new int[][] {{7, 3}, {3, 7}}));
      var eighty = CohenKappa.of(CountTable.of(new int[][] {{28, 12}, {12, 28}}));

      assertThat(twenty.kappa()).hasValueCloseTo(.4, offset(CLOSE));
      assertThat(twenty.error()).hasValueCloseTo(Math.sqrt(.84 / 20), offset(CLOSE));
      assertThat(eighty.error()).hasValueCloseTo(twenty.error().orElseThrow() / 2, offset(CLOSE));
      assertThat(twenty.interval95().orElseThrow().low())
          .isCloseTo(.4 - 1.959964 * Math.sqrt(.84 / 20), offset(1e-6));
    }

    @Property
    void who_is_first_does_not_matter_and_nothing_exceeds_one(
        @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 15) Integer> draws) {
      int[] first = draws.stream().mapToInt(draw -> draw / 4).toArray();
      int[] second = draws.stream().mapToInt(draw -> draw % 4).toArray();
      for (Weights weights : Weights.values()) {
        var kappa = CohenKappa.of(CohenKappa.table(4, first, second), weights);
        var turned = CohenKappa.of(CohenKappa.table(4, second, first), weights);

        assertThat(turned.kappa().orElse(9)).isCloseTo(kappa.kappa().orElse(9), offset(CLOSE));
        assertThat(turned.error().orElse(9)).isCloseTo(kappa.error().orElse(9), offset(CLOSE));
        assertThat(kappa.kappa().orElse(0)).isBetween(-1 - CLOSE, 1 + CLOSE);
      }
      var plain = CohenKappa.of(CohenKappa.table(4, first, second));
      assertThat(plain.kappa().orElse(-1)).isLessThanOrEqualTo(plain.most().orElse(1) + CLOSE);
    }
  }

  @Nested
  class ManyOfThem {
    @Test
    void one_code_throughout_or_nothing_observed_has_no_kappa() {
      var same = ManyObservers.of(2, new int[][] {{1, 1, 1}, {1, 1, 1}});
      var none = ManyObservers.of(2, new int[0][]);

      for (var observers : List.of(same, none)) {
        assertThat(observers.fleiss()).isEmpty();
        assertThat(observers.fleissZ()).isEmpty();
        assertThat(observers.conger()).isEmpty();
        assertThat(observers.light()).isEmpty();
      }
    }

    @Test
    void all_agreeing_on_different_things_is_one() {
      var observers = ManyObservers.of(3, new int[][] {{0, 0, 0}, {1, 1, 1}, {2, 2, 2}});

      assertThat(observers.fleiss()).hasValue(1);
      assertThat(observers.conger()).hasValue(1);
      assertThat(observers.light()).hasValue(1);
    }

    @Test
    void a_thing_that_one_observer_missed_is_a_mistake() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ManyObservers.of(2, new int[][] {{0, 1}, {0}}));
      assertThatIllegalArgumentException().isThrownBy(() -> ManyObservers.of(2, new int[][] {{0}}));
    }

    @Property
    void of_two_observers_conger_and_light_are_cohen(
        @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 8) Integer> draws) {
      int[][] ratings =
          draws.stream().map(draw -> new int[] {draw / 3, draw % 3}).toArray(int[][]::new);
      int[] first = draws.stream().mapToInt(draw -> draw / 3).toArray();
      int[] second = draws.stream().mapToInt(draw -> draw % 3).toArray();
      double cohen = CohenKappa.of(CohenKappa.table(3, first, second)).kappa().orElse(9);
      var observers = ManyObservers.of(3, ratings);

      assertThat(observers.conger().orElse(9)).isCloseTo(cohen, offset(CLOSE));
      assertThat(observers.light().orElse(9)).isCloseTo(cohen, offset(CLOSE));
    }
  }

  @Nested
  class Krippendorff {
    @Test
    void nothing_to_compare_has_no_alpha() {
      var scale = KrippendorffAlpha.Scale.NOMINAL;

      assertThat(KrippendorffAlpha.of(List.of()).alpha(scale)).isEmpty();
      assertThat(KrippendorffAlpha.of(List.of(new double[] {1})).alpha(scale)).isEmpty();
      assertThat(
              KrippendorffAlpha.of(List.of(new double[] {2, 2}, new double[] {2, 2})).alpha(scale))
          .isEmpty();
    }

    @Test
    void a_ratio_scale_begins_at_nothing() {
      var alpha = KrippendorffAlpha.of(List.of(new double[] {-1, 1}));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> alpha.alpha(KrippendorffAlpha.Scale.RATIO));
      var fromZero = KrippendorffAlpha.of(List.of(new double[] {0, 0}, new double[] {1, 1}));
      assertThat(fromZero.alpha(KrippendorffAlpha.Scale.RATIO)).hasValue(1);
    }

    @Property
    void the_order_of_observers_does_not_matter_and_raising_all_values_leaves_intervals(
        @ForAll @Size(min = 1, max = 15)
            List<@Size(min = 1, max = 4) List<@IntRange(max = 4) Integer>> drawn) {
      var alpha = KrippendorffAlpha.of(things(drawn, 0, false));
      var turned = KrippendorffAlpha.of(things(drawn, 0, true));
      var raised = KrippendorffAlpha.of(things(drawn, 7, false));

      for (var scale : KrippendorffAlpha.Scale.values()) {
        double value = alpha.alpha(scale).orElse(9);
        assertThat(turned.alpha(scale).orElse(9)).isCloseTo(value, offset(CLOSE));
        assertThat(alpha.alpha(scale).orElse(0)).isLessThanOrEqualTo(1 + CLOSE);
      }
      var interval = KrippendorffAlpha.Scale.INTERVAL;
      assertThat(raised.alpha(interval).orElse(9))
          .isCloseTo(alpha.alpha(interval).orElse(9), offset(CLOSE));
    }

    private List<double[]> things(List<List<Integer>> drawn, int raise, boolean turned) {
      return drawn.stream()
          .map(
              given ->
                  IntStream.range(0, given.size())
                      .mapToDouble(
                          i -> given.get(turned ? given.size() - 1 - i : i) + (double) raise)
                      .toArray())
          .toList();
    }
  }

  @Nested
  class SecondBySecond {
    private final int[] first = {0, 0, 0, 1, 1, 1, 1, 0};
    private final int[] second = {0, 0, 0, 0, 1, 1, 0, 0};

    /** By hand: second 3 agrees once a second of tolerance looks ahead; second 6 looks back. */
    @Test
    void a_second_agrees_when_the_other_has_its_code_within_the_tolerance() {
      assertThat(TimeUnitKappa.table(2, first, second, 0))
          .isEqualTo(CountTable.of(new int[][] {{4, 0}, {2, 2}}));
      assertThat(TimeUnitKappa.table(2, first, second, 1))
          .isEqualTo(CountTable.of(new int[][] {{4, 0}, {0, 4}}));
    }

    @Test
    void the_two_directions_differ() {
      int[] brief = {0, 0, 0, 1, 0, 0, 0};
      int[] never = {0, 0, 0, 0, 0, 0, 0};

      assertThat(TimeUnitKappa.table(2, brief, never, 1))
          .isEqualTo(CountTable.of(new int[][] {{6, 0}, {1, 0}}));
      assertThat(TimeUnitKappa.table(2, never, brief, 1))
          .isEqualTo(CountTable.of(new int[][] {{7, 0}, {0, 0}}));
    }

    @Test
    void the_first_and_the_last_second_look_to_one_side() {
      assertThat(TimeUnitKappa.table(2, new int[] {1, 0, 0}, new int[] {0, 0, 1}, 2).count(1, 1))
          .isEqualTo(1);
      assertThat(TimeUnitKappa.table(2, new int[] {1, 0, 0}, new int[] {0, 0, 1}, 1).count(1, 0))
          .isEqualTo(1);
      assertThat(TimeUnitKappa.table(2, new int[] {0, 0, 1}, new int[] {1, 0, 0}, 2).count(1, 1))
          .isEqualTo(1);
      assertThat(TimeUnitKappa.table(2, new int[] {0, 0, 1}, new int[] {1, 0, 0}, 1).count(1, 1))
          .isZero();
    }

    @Test
    void other_seconds_or_a_negative_tolerance_are_a_mistake() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimeUnitKappa.table(2, first, new int[1], 0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimeUnitKappa.table(2, first, second, -1));
    }

    @Property
    void more_tolerance_never_agrees_less(
        @ForAll @Size(max = 60) List<@IntRange(max = 8) Integer> draws) {
      int[] one = draws.stream().mapToInt(draw -> draw / 3).toArray();
      int[] other = draws.stream().mapToInt(draw -> draw % 3).toArray();
      long before = 0;
      for (int tolerance = 0; tolerance < 4; tolerance++) {
        var table = TimeUnitKappa.table(3, one, other, tolerance);
        long agreed = table.count(0, 0) + table.count(1, 1) + table.count(2, 2);

        assertThat(agreed).isGreaterThanOrEqualTo(before);
        assertThat(table.total()).isEqualTo(one.length);
        before = agreed;
      }
    }
  }

  @Nested
  class EventByEvent {
    @Test
    void nothing_aligns_with_nothing() {
      var none = EventAlignment.of(List.of(), List.of(), 2);

      assertThat(none.matched()).isEmpty();
      assertThat(none.agreement().share()).isEmpty();
      assertThat(none.meanApart()).isEmpty();
    }

    @Test
    void another_code_within_the_tolerance_is_matched_as_a_disagreement() {
      var alignment = EventAlignment.of(List.of(new Coded(1, 10)), List.of(new Coded(2, 11)), 2);

      assertThat(alignment.matched()).containsExactly(new Match(0, 0, 1, false));
      assertThat(alignment.agreed()).isZero();
      assertThat(alignment.agreement()).isEqualTo(new Proportion(0, 1));
    }

    @Test
    void the_tolerance_itself_is_within_and_more_is_not() {
      var one = List.of(new Coded(1, 10));

      assertThat(EventAlignment.of(one, List.of(new Coded(1, 12)), 2).agreed()).isEqualTo(1);
      var late = EventAlignment.of(one, List.of(new Coded(1, 12.001)), 2);
      assertThat(late.onlyFirst()).containsExactly(0);
      assertThat(late.onlySecond()).containsExactly(0);
    }

    @Test
    void an_agreement_further_away_is_taken_over_a_nearer_disagreement() {
      var alignment =
          EventAlignment.of(
              List.of(new Coded(1, 10)), List.of(new Coded(2, 10), new Coded(1, 12)), 2);

      assertThat(alignment.matched()).containsExactly(new Match(0, 1, 2, true));
      assertThat(alignment.onlySecond()).containsExactly(0);
    }

    @Test
    void of_equal_costs_the_nearer_in_time_is_taken_and_then_the_earlier() {
      var nearer =
          EventAlignment.of(
              List.of(new Coded(1, 10)), List.of(new Coded(1, 9), new Coded(1, 10.5)), 2);
      var earlier =
          EventAlignment.of(
              List.of(new Coded(1, 10)), List.of(new Coded(1, 9), new Coded(1, 11)), 2);
      var earlierOfFirst =
          EventAlignment.of(
              List.of(new Coded(1, 9), new Coded(1, 11)), List.of(new Coded(1, 10)), 2);

      assertThat(nearer.matched()).extracting(Match::second).containsExactly(1);
      assertThat(earlier.matched()).extracting(Match::second).containsExactly(0);
      assertThat(earlierOfFirst.matched()).extracting(Match::first).containsExactly(0);
    }

    @Test
    void matches_never_cross_and_events_come_in_the_order_of_time() {
      var alignment =
          EventAlignment.of(
              List.of(new Coded(1, 10), new Coded(2, 11)),
              List.of(new Coded(2, 10.5), new Coded(1, 12)),
              2);

      assertThat(alignment.matched()).containsExactly(new Match(1, 0, .5, true));
      var back = List.of(new Coded(1, 2), new Coded(1, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> EventAlignment.of(back, List.of(), 2));
      assertThatIllegalArgumentException().isThrownBy(() -> EventAlignment.of(List.of(), back, 2));
    }

    @Provide
    Arbitrary<List<Coded>> events() {
      return Combinators.combine(
              Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 20))
          .as((code, time) -> new Coded(code, time))
          .list()
          .ofMaxSize(5);
    }

    @Property(tries = 400)
    void no_other_order_preserving_matching_costs_less(
        @ForAll("events") List<Coded> drawnFirst, @ForAll("events") List<Coded> drawnSecond) {
      List<Coded> first = sorted(drawnFirst);
      List<Coded> second = sorted(drawnSecond);
      var alignment = EventAlignment.of(first, second, 3);
      int cost =
          alignment.matched().size()
              - alignment.agreed()
              + alignment.onlyFirst().size()
              + alignment.onlySecond().size();
      var turned = EventAlignment.of(second, first, 3);

      assertThat(cost).isEqualTo(cheapest(first, second, 0, 0));
      assertThat(alignment.matched().size() + alignment.onlyFirst().size()).isEqualTo(first.size());
      assertThat(alignment.matched().size() + alignment.onlySecond().size())
          .isEqualTo(second.size());
      assertThat(turned.agreed()).isEqualTo(alignment.agreed());
      for (int i = 1; i < alignment.matched().size(); i++) {
        assertThat(alignment.matched().get(i).first())
            .isGreaterThan(alignment.matched().get(i - 1).first());
        assertThat(alignment.matched().get(i).second())
            .isGreaterThan(alignment.matched().get(i - 1).second());
      }
    }

    private List<Coded> sorted(List<Coded> events) {
      List<Coded> sorted = new ArrayList<>(events);
      sorted.sort(Comparator.comparingDouble(Coded::time));
      return sorted;
    }

    /** By trying everything. */
    private int cheapest(List<Coded> first, List<Coded> second, int i, int j) {
      if (i == first.size() || j == second.size()) {
        return first.size() - i + second.size() - j;
      }
      int best = 1 + Math.min(cheapest(first, second, i + 1, j), cheapest(first, second, i, j + 1));
      if (Math.abs(first.get(i).time() - second.get(j).time()) <= 3) {
        int differs = first.get(i).code() == second.get(j).code() ? 0 : 1;
        best = Math.min(best, differs + cheapest(first, second, i + 1, j + 1));
      }
      return best;
    }
  }
}

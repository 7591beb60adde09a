package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.empathyloop.analytics.stats.ActorPartner.Step;
import org.empathyloop.analytics.stats.ReliableChange.Norm;
import org.empathyloop.analytics.stats.ReliableChange.Outcome;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Real couples, read where they are present; values computed independently from the same files. */
class RealCouplesTest {
  private static List<String[]> rows(String file) {
    try (var lines = Files.lines(SharedFolder.file("data/" + file))) {
      return lines.skip(1).map(line -> line.replace("\"", "").split(",")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The 64 couples of Fuchs, Nussbeck, Meuwly and Bodenmann 2017, 48 intervals of ten seconds each:
   * whether one partner showed stress, and the other supported coping.
   */
  @Nested
  class SixtyFourInIntervals {
    private static final int INTERVALS = 48;
    private static final double SECONDS = 10;
    private static final int STRESS = 1;
    private static final int COPING = STRESS + INTERVALS;

    private record Couple(int[] stress, int[] coping) {
      /** Neither, stress, coping, both. */
      int[] states() {
        return IntStream.range(0, INTERVALS).map(t -> stress[t] + 2 * coping[t]).toArray();
      }

      double[] series(int[] shown) {
        return Arrays.stream(shown).asDoubleStream().toArray();
      }
    }

    private final List<Couple> couples =
        rows("couplescope-64couples-48x10s.csv").stream()
            .map(row -> new Couple(ints(row, STRESS), ints(row, COPING)))
            .toList();

    private static int[] ints(String[] row, int from) {
      return Arrays.stream(row, from, from + INTERVALS).mapToInt(Integer::parseInt).toArray();
    }

    @Test
    void pooled_transitions_are_those_of_an_independent_count() {
      assertThat(couples).hasSize(64);
      assertThat(lagged(true)).isEqualTo(CountTable.of(new int[][] {{840, 307}, {353, 1508}}));
      assertThat(lagged(false)).isEqualTo(CountTable.of(new int[][] {{820, 337}, {354, 1497}}));

      var states = Transitions.at(1, 4, couples.stream().map(Couple::states).toList());
      assertThat(states.conditional(0, 0).share()).hasValueCloseTo(.785, offset(.0005));
      assertThat(states.conditional(1, 3).share()).hasValueCloseTo(.399, offset(.0005));
      assertThat(states.conditional(3, 3).share()).hasValueCloseTo(.804, offset(.0005));
    }

    private CountTable lagged(boolean stressFirst) {
      int[][] counts = new int[2][2];
      for (Couple couple : couples) {
        int[] first = stressFirst ? couple.stress() : couple.coping();
        int[] then = stressFirst ? couple.coping() : couple.stress();
        for (int t = 1; t < INTERVALS; t++) {
          counts[first[t - 1]][then[t]]++;
        }
      }
      return CountTable.of(counts);
    }

    @Test
    void pooled_effects_of_actor_and_partner_are_those_of_an_independent_fit() {
      var coping = ActorPartner.of(steps(couples, false)).orElseThrow();
      var stress = ActorPartner.of(steps(couples, true)).orElseThrow();

      assertThat(coping.intercept()).isCloseTo(-1.629, offset(.0005));
      assertThat(coping.actor()).isCloseTo(2.081, offset(.0005));
      assertThat(coping.partner()).isCloseTo(1.463, offset(.0005));
      assertThat(stress.intercept()).isCloseTo(-1.674, offset(.0005));
      assertThat(stress.actor()).isCloseTo(2.604, offset(.0005));
      assertThat(stress.partner()).isCloseTo(1.101, offset(.0005));
      assertThat(coping.n()).isEqualTo(64 * 47);
    }

    private List<Step> steps(List<Couple> of, boolean stress) {
      List<Step> steps = new ArrayList<>();
      for (Couple couple : of) {
        int[] own = stress ? couple.stress() : couple.coping();
        int[] other = stress ? couple.coping() : couple.stress();
        for (int t = 1; t < INTERVALS; t++) {
          steps.add(new Step(own[t - 1] == 1, other[t - 1] == 1, own[t] == 1));
        }
      }
      return steps;
    }

    @Test
    void couples_with_more_stress_have_more_coping() {
      double[] stress =
          couples.stream().mapToDouble(couple -> Arrays.stream(couple.stress()).sum()).toArray();
      double[] coping =
          couples.stream().mapToDouble(couple -> Arrays.stream(couple.coping()).sum()).toArray();

      assertThat(new CrossLag(stress, coping).overlapping(0)).hasValueCloseTo(.859, offset(.0005));
    }

    @Test
    void every_couple_goes_through_every_interval_function() {
      int fitted = 0;
      int preceding = 0;
      for (Couple couple : couples) {
        int[] states = couple.states();
        var table = Transitions.at(1, 4, List.of(states));
        assertThat(table.total()).isEqualTo(INTERVALS - 1);
        assertFinite(table);

        int[] changes = Transitions.withoutRepeats(states);
        var quasi = QuasiIndependence.withoutRepeats(Transitions.at(1, 4, List.of(changes)));
        assertThat(quasi.adjustedResidual(0, 3).orElse(0)).isFinite();

        var grid = StateSpaceGrid.of(4, List.of(stays(states)));
        assertThat(grid.duration()).isCloseTo(480, offset(1e-9));
        assertThat(grid.visits()).isEqualTo(changes.length);
        assertThat(grid.dispersion().orElseThrow()).isBetween(-1e-9, 1.0);
        assertThat(grid.attractors()).isSubsetOf(0, 1, 2, 3);
        assertThat(Winnowing.attractor(grid)).isSubsetOf(0, 1, 2, 3);

        var kappas = SequentialKappas.of(1, 4, states);
        assertThat(kappas.parallelDominance(1, 2).kappa().orElse(0)).isBetween(-1.0, 1.0);

        double[] stress = couple.series(couple.stress());
        double[] coping = couple.series(couple.coping());
        for (int lag = -6; lag <= 6; lag++) {
          assertThat(new CrossLag(stress, coping).overlapping(lag).orElse(0))
              .isBetween(-1 - 1e-9, 1 + 1e-9);
        }
        preceding += Precedence.of(stress, coping).isPresent() ? 1 : 0;
        fitted += ActorPartner.of(steps(List.of(couple), false)).isPresent() ? 1 : 0;

        var agreement = TimeUnitKappa.table(2, couple.stress(), couple.coping(), 1);
        assertThat(CohenKappa.of(agreement).kappa().orElse(0)).isBetween(-1 - 1e-9, 1 + 1e-9);
        var window = TimeWindow.table(onsets(couple.stress()), onsets(couple.coping()), 480, 10);
        assertThat(window.n()).isEqualTo(480);
        assertThat(Shuffle.p(changes, false, order -> order.length, 3, 1)).isEqualTo(1);
      }
      assertThat(fitted).isGreaterThan(32);
      assertThat(preceding).isGreaterThan(48);
    }

    private void assertFinite(CountTable table) {
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 4; j++) {
          assertThat(table.adjustedResidual(i, j).orElse(0)).isFinite();
          assertThat(table.collapsed(i, j).yulesQ().orElse(0)).isBetween(-1.0, 1.0);
          assertThat(table.conditional(i, j).wilson95().isPresent())
              .isEqualTo(table.rowTotal(i) > 0);
        }
      }
      assertThat(table.likelihoodRatio().map(TableTest::p).orElse(.5)).isBetween(0.0, 1.0);
    }

    private List<Stay> stays(int[] states) {
      return Arrays.stream(states).mapToObj(state -> new Stay(state, SECONDS)).toList();
    }

    private int[] onsets(int[] shown) {
      return IntStream.range(0, INTERVALS)
          .filter(t -> shown[t] == 1 && (t == 0 || shown[t - 1] == 0))
          .map(t -> t * 10)
          .toArray();
    }
  }

  /**
   * The 30 couples of Jacobson and others 1989 before and after therapy, by the Dyadic Adjustment
   * Scale with a reliability of .88 and norms of 114.8 and 17.8.
   */
  @Nested
  class ThirtyBeforeAndAfter {
    @Test
    void reliable_change_finds_as_many_as_an_independent_count() {
      Map<String, Double> before = new TreeMap<>();
      Map<String, Double> after = new TreeMap<>();
      for (String[] row : rows("jacobson1989-das-gds.csv")) {
        (row[1].equals("pre") ? before : after).put(row[0], Double.parseDouble(row[2]));
      }
      double[] pre = before.values().stream().mapToDouble(Double::doubleValue).toArray();
      double mean = Arrays.stream(pre).average().orElseThrow();
      double sd =
          Math.sqrt(
              Arrays.stream(pre).map(score -> (score - mean) * (score - mean)).sum()
                  / (pre.length - 1));
      var change = new ReliableChange(sd, .88, new Norm(mean, sd), new Norm(114.8, 17.8), true);
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      before.forEach(
          (couple, score) ->
              outcomes.merge(
                  change.outcome(score, after.getOrDefault(couple, score)), 1, Integer::sum));

      assertThat(sd).isCloseTo(11.83, offset(.005));
      assertThat(change.differenceError()).isCloseTo(5.793, offset(.0005));
      assertThat(change.cutoffC()).hasValueCloseTo(94.84, offset(.005));
      assertThat(outcomes)
          .containsEntry(Outcome.RECOVERED, 14)
          .containsEntry(Outcome.IMPROVED, 5)
          .containsEntry(Outcome.UNCHANGED, 10)
          .containsEntry(Outcome.DETERIORATED, 1);
    }
  }
}

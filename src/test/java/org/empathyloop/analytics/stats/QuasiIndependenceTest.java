package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuasiIndependenceTest {
  private static final String FILE = "lag-sequential-structural-zeros.json";

  static Stream<JsonNode> cases() {
    return StreamSupport.stream(SharedFolder.oracle(FILE).get("cases").spliterator(), false);
  }

  /** By R's {@code glm(poisson)}; there, 0 stands in cells that cannot hold anything. */
  @ParameterizedTest
  @MethodSource("cases")
  void every_entry_is_reproduced(JsonNode oracle) {
    int[] codes = LagOracleTest.codes(oracle);
    int k = oracle.at("/input/labels").size();
    var table = Transitions.at(oracle.at("/input/lag").asInt(), k, List.of(codes));
    var quasi = QuasiIndependence.withoutRepeats(table);

    assertThat(oracle.at("/input/repeatsAllowed").asBoolean()).isFalse();
    assertThat(Transitions.withoutRepeats(codes)).isEqualTo(codes);
    new OracleValues()
        .with("nTransitions", table.total())
        .with("freq", OracleValues.matrix(k, k, table::count))
        .with("expectedFreq", OracleValues.matrix(k, k, (i, j) -> quasi.expected(i, j).orElse(0)))
        .with(
            "adjustedResidual",
            OracleValues.matrix(k, k, (i, j) -> quasi.adjustedResidual(i, j).orElse(0)))
        .with("pearsonChiSq", quasi.pearson().orElseThrow().statistic())
        .with("lrChiSq", quasi.likelihoodRatio().orElseThrow().statistic())
        .with("df", quasi.pearson().orElseThrow().df())
        .reproduce(oracle.get("expected"), SharedFolder.oracle(FILE).get("tolerance").asDouble());
    for (int i = 0; i < k; i++) {
      assertThat(quasi.expected(i, i)).isEmpty();
      assertThat(quasi.adjustedResidual(i, i)).isEmpty();
    }
  }

  @Provide
  Arbitrary<CountTable> withoutRepeats() {
    return Arbitraries.integers()
        .between(0, 12)
        .array(int[].class)
        .ofSize(4)
        .array(int[][].class)
        .ofSize(4)
        .map(
            counts -> {
              for (int i = 0; i < 4; i++) {
                counts[i][i] = 0;
              }
              return CountTable.of(counts);
            });
  }

  @Property(tries = 200)
  void residuals_are_numbers_and_turn_with_the_table(@ForAll("withoutRepeats") CountTable table) {
    var quasi = QuasiIndependence.withoutRepeats(table);
    var turned = QuasiIndependence.withoutRepeats(table.transposed());

    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        double residual = quasi.adjustedResidual(i, j).orElse(0);
        assertThat(residual).isFinite();
        assertThat(turned.expected(j, i).orElse(0))
            .isCloseTo(quasi.expected(i, j).orElse(0), offset(1e-3));
      }
    }
    assertThat(quasi.pearson().map(TableTest::df)).isEqualTo(turned.pearson().map(TableTest::df));
  }

  @Property(tries = 200)
  void expected_counts_have_the_margins_of_a_table_that_is_full_elsewhere(
      @ForAll("withoutRepeats") CountTable counts) {
    int[][] full = new int[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        full[i][j] = i == j ? 0 : counts.count(i, j) + 1;
      }
    }
    var table = CountTable.of(full);
    var quasi = QuasiIndependence.withoutRepeats(table);

    for (int i = 0; i < 4; i++) {
      double row = 0;
      double column = 0;
      for (int j = 0; j < 4; j++) {
        row += quasi.expected(i, j).orElse(0);
        column += quasi.expected(j, i).orElse(0);
      }
      assertThat(row).isCloseTo(table.rowTotal(i), offset(1e-6));
      assertThat(column).isCloseTo(table.columnTotal(i), offset(1e-6));
    }
    assertThat(quasi.pearson().orElseThrow().df()).isEqualTo(5);
  }

  @Test
  void where_everything_is_possible_it_is_plain_independence() {
    var table = CountTable.of(new int[][] {{12, 5, 9}, {4, 15, 6}, {8, 7, 11}});
    boolean[][] all = {{true, true, true}, {true, true, true}, {true, true, true}};
    var quasi = QuasiIndependence.of(table, all);

    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(quasi.expected(i, j))
            .hasValueCloseTo(table.expected(i, j).orElseThrow(), offset(1e-9));
        assertThat(quasi.adjustedResidual(i, j))
            .hasValueCloseTo(table.adjustedResidual(i, j).orElseThrow(), offset(1e-9));
      }
    }
    assertThat(quasi.likelihoodRatio().orElseThrow().statistic())
        .isCloseTo(table.likelihoodRatio().orElseThrow().statistic(), offset(1e-9));
    assertThat(quasi.pearson().orElseThrow().df()).isEqualTo(4);
  }

  @Test
  void two_codes_in_turn_leave_no_freedom() {
    var quasi = QuasiIndependence.withoutRepeats(CountTable.of(new int[][] {{0, 9}, {8, 0}}));

    assertThat(quasi.expected(0, 1)).hasValueCloseTo(9.0, offset(1e-9));
    assertThat(quasi.adjustedResidual(0, 1)).isEmpty();
    assertThat(quasi.pearson()).isEmpty();
    assertThat(quasi.likelihoodRatio()).isEmpty();
  }

  @Test
  void an_empty_table_says_nothing_and_an_impossible_count_is_a_mistake() {
    var empty = QuasiIndependence.withoutRepeats(CountTable.of(new int[3][3]));

    assertThat(empty.expected(0, 1)).isEmpty();
    assertThat(empty.adjustedResidual(0, 1)).isEmpty();
    assertThat(empty.pearson()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> QuasiIndependence.withoutRepeats(CountTable.of(new int[][] {{1, 0}, {0, 0}})));
  }
}

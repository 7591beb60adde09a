package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CountTableTest {
  private static final double CLOSE = 1e-9;

  @Provide
  Arbitrary<CountTable> tables() {
    return Arbitraries.integers()
        .between(0, 30)
        .array(int[].class)
        .ofSize(4)
        .array(int[][].class)
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(CountTable::of);
  }

  @Property
  void expected_counts_have_the_margins_of_the_observed(@ForAll("tables") CountTable table) {
    for (int i = 0; i < table.rows(); i++) {
      double sum = 0;
      for (int j = 0; j < table.columns(); j++) {
        sum += table.expected(i, j).orElse(0);
      }
      assertThat(sum).isCloseTo(table.rowTotal(i), offset(CLOSE));
    }
    for (int j = 0; j < table.columns(); j++) {
      double sum = 0;
      for (int i = 0; i < table.rows(); i++) {
        sum += table.expected(i, j).orElse(0);
      }
      assertThat(sum).isCloseTo(table.columnTotal(j), offset(CLOSE));
    }
  }

  @Property
  void exchanging_rows_and_columns_changes_no_association(@ForAll("tables") CountTable table) {
    var turned = table.transposed();

    assertThat(turned.transposed()).isEqualTo(table).hasSameHashCodeAs(table);
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        assertThat(turned.adjustedResidual(j, i).orElse(99))
            .isCloseTo(table.adjustedResidual(i, j).orElse(99), offset(CLOSE));
        assertThat(turned.collapsed(j, i).yulesQ()).isEqualTo(table.collapsed(i, j).yulesQ());
      }
    }
    assertThat(turned.pearson().map(TableTest::df)).isEqualTo(table.pearson().map(TableTest::df));
    assertThat(turned.likelihoodRatio().map(TableTest::statistic).orElse(-1.0))
        .isCloseTo(table.likelihoodRatio().map(TableTest::statistic).orElse(-1.0), offset(1e-6));
  }

  @Property
  void a_row_and_a_column_of_nothing_change_no_test(@ForAll("tables") CountTable table) {
    int[][] wider = new int[table.rows() + 1][table.columns() + 1];
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        wider[i][j] = table.count(i, j);
      }
    }
    var same = CountTable.of(wider);

    assertThat(same.pearson()).isEqualTo(table.pearson());
    assertThat(same.likelihoodRatio()).isEqualTo(table.likelihoodRatio());
  }

  /** EL-ANA-010. */
  @Property
  void what_is_undefined_is_absent_and_nothing_is_ever_not_a_number(
      @ForAll("tables") CountTable table) {
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        assertThat(table.adjustedResidual(i, j).orElse(0)).isFinite();
        assertThat(table.expected(i, j).orElse(0)).isFinite();
        assertThat(table.conditional(i, j).share().isPresent()).isEqualTo(table.rowTotal(i) > 0);
      }
    }
    assertThat(table.pearson().map(TableTest::p).orElse(.5)).isBetween(0.0, 1.0);
    assertThat(table.likelihoodRatio().map(TableTest::p).orElse(.5)).isBetween(0.0, 1.0);
    assertThat(table.pearson().map(TableTest::statistic).orElse(0.0)).isNotNegative();
  }

  @Property
  void a_cell_against_all_else_loses_no_observation(@ForAll("tables") CountTable table) {
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        assertThat(table.collapsed(i, j).n()).isEqualTo(table.total());
        assertThat(table.collapsed(i, j).a()).isEqualTo(table.count(i, j));
      }
    }
  }

  @Test
  void an_empty_table_says_nothing() {
    var empty = CountTable.of(new int[2][2]);

    assertThat(empty.total()).isZero();
    assertThat(empty.expected(0, 0)).isEmpty();
    assertThat(empty.adjustedResidual(0, 0)).isEmpty();
    assertThat(empty.pearson()).isEmpty();
    assertThat(empty.likelihoodRatio()).isEmpty();
    assertThat(CountTable.of(new int[0][0]).columns()).isZero();
  }

  @Test
  void one_row_has_nothing_to_compare_with() {
    assertThat(CountTable.of(new int[][] {{3, 4}}).pearson()).isEmpty();
    assertThat(CountTable.of(new int[][] {{3, 4}, {0, 0}}).likelihoodRatio()).isEmpty();
    assertThat(CountTable.of(new int[][] {{3, 4}, {1, 0}}).pearson().map(TableTest::df))
        .hasValue(1);
  }

  @Test
  void tables_of_one_shape_add_up_and_others_do_not() {
    var one = CountTable.of(new int[][] {{1, 2}, {3, 4}});

    assertThat(one.plus(one)).isEqualTo(CountTable.of(new int[][] {{2, 4}, {6, 8}}));
    assertThat(one).isNotEqualTo(one.transposed()).hasToString("[[1, 2], [3, 4]]");
    var wide = CountTable.of(new int[][] {{1, 2, 3}, {4, 5, 6}});
    assertThatIllegalArgumentException().isThrownBy(() -> one.plus(wide));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.plus(CountTable.of(new int[][] {{1, 2}})));
  }

  @Test
  void a_ragged_or_negative_table_is_a_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> CountTable.of(new int[][] {{1}, {1, 2}}));
    assertThatIllegalArgumentException().isThrownBy(() -> CountTable.of(new int[][] {{1, -1}}));
    assertThatIllegalArgumentException().isThrownBy(() -> new TableTest(1, 0));
  }

  @Test
  void what_is_handed_in_may_change_afterwards() {
    int[][] counts = {{1, 2}, {3, 4}};
    var table = CountTable.of(counts);
    counts[0][0] = 9;

    assertThat(table.count(0, 0)).isEqualTo(1);
  }

  /** EL-ANA-011. */
  @Test
  void transitions_are_counted_within_and_never_across_a_break() {
    assertThat(Transitions.at(1, 2, List.of(new int[] {0, 1, 1}, new int[] {0, 0})))
        .isEqualTo(CountTable.of(new int[][] {{1, 1}, {0, 1}}));
    assertThat(Transitions.at(2, 2, List.of(new int[] {0, 1, 1}, new int[] {0, 0})))
        .isEqualTo(CountTable.of(new int[][] {{0, 1}, {0, 0}}));
    assertThatIllegalArgumentException().isThrownBy(() -> Transitions.at(0, 2, List.of()));
  }

  @Property
  void a_lag_takes_as_many_transitions_from_each_stretch(
      @ForAll @Size(max = 4) List<@Size(max = 20) List<@IntRange(max = 3) Integer>> drawn,
      @ForAll @IntRange(min = 1, max = 5) int lag) {
    List<int[]> unbroken =
        drawn.stream().map(part -> part.stream().mapToInt(Integer::intValue).toArray()).toList();
    int expected = unbroken.stream().mapToInt(part -> Math.max(0, part.length - lag)).sum();

    assertThat(Transitions.at(lag, 4, unbroken).total()).isEqualTo(expected);
    assertThat(Arrays.stream(Transitions.frequencies(4, unbroken)).sum())
        .isEqualTo(unbroken.stream().mapToInt(part -> part.length).sum());
  }

  @Test
  void runs_of_one_code_are_merged() {
    assertThat(Transitions.withoutRepeats(new int[] {2, 2, 1, 1, 2, 0, 0}))
        .containsExactly(2, 1, 2, 0);
    assertThat(Transitions.withoutRepeats(new int[0])).isEmpty();
    assertThat(Transitions.frequencies(3, List.of(new int[] {2, 2}, new int[] {0})))
        .containsExactly(1, 0, 2);
  }

  /** EL-ANA-012. */
  @Test
  void a_cell_is_shown_from_five_expected_and_ten_given() {
    var small = SmallSample.DEFAULT;

    assertThat(small.enough(CountTable.of(new int[][] {{5, 5}, {5, 5}}), 0, 0)).isTrue();
    assertThat(small.enough(CountTable.of(new int[][] {{5, 4}, {20, 20}}), 0, 0)).isFalse();
    assertThat(small.enough(CountTable.of(new int[][] {{4, 6}, {5, 5}}), 0, 0)).isFalse();
    assertThat(small.enough(CountTable.of(new int[2][2]), 0, 0)).isFalse();
  }

  /** EL-ANA-012. */
  @Test
  void a_table_is_tested_from_five_a_cell_or_five_expected_in_four_of_five_cells() {
    var small = SmallSample.DEFAULT;

    assertThat(small.enough(CountTable.of(new int[][] {{20, 0}, {0, 0}}))).isTrue();
    assertThat(small.enough(CountTable.of(new int[][] {{19, 0}, {0, 0}}))).isFalse();
    // expected 6 in four of five cells and 0 in the fifth, with 24 of the 25 observations asked for
    assertThat(small.enough(CountTable.of(new int[][] {{6, 6, 6, 6, 0}}))).isTrue();
    assertThat(small.enough(CountTable.of(new int[][] {{6, 6, 6, 4, 0}}))).isFalse();
    assertThat(small.enough(CountTable.of(new int[0][0]))).isFalse();
  }
}

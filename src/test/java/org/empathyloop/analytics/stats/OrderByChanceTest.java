package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderByChanceTest {
  private static final double CLOSE = 1e-12;

  /** By counting: of 4 values 1, 3, 5, 6, 5, 3, 1 of the 24 orders have 0 to 6 inversions. */
  @Test
  void orders_of_four_are_counted_by_their_inversions() {
    assertThat(OrderByChance.twoSided(4, 6)).isEqualTo(2 / 24.0, offset(CLOSE));
    assertThat(OrderByChance.twoSided(4, -6)).isEqualTo(2 / 24.0, offset(CLOSE));
    assertThat(OrderByChance.twoSided(4, 4)).isEqualTo(8 / 24.0, offset(CLOSE));
    assertThat(OrderByChance.twoSided(4, 2)).isEqualTo(18 / 24.0, offset(CLOSE));
    assertThat(OrderByChance.twoSided(4, 0)).isEqualTo(1, offset(CLOSE));
    assertThat(OrderByChance.twoSided(4, -5)).isEqualTo(8 / 24.0, offset(CLOSE));
    assertThat(OrderByChance.twoSided(1, 0)).isEqualTo(1);
    assertThat(OrderByChance.twoSided(0, 0)).isEqualTo(1);
  }

  /** The smallest S at the two-sided 5% level in the published tables of Kendall's S. */
  @ParameterizedTest
  @CsvSource({"5,10", "6,13", "7,15", "8,18", "9,20", "10,23", "11,27", "12,30"})
  void the_critical_values_are_the_published_ones(int n, int critical) {
    assertThat(OrderByChance.twoSided(n, critical)).isLessThanOrEqualTo(.05);
    assertThat(OrderByChance.twoSided(n, critical - 2)).isGreaterThan(.05);
  }

  @Test
  void a_trend_asks_it_of_its_own_order_and_ties_ask_for_more() {
    assertThat(trend(1, 2, 3, 4, 5).beyondChance(.05)).isTrue();
    assertThat(trend(5, 4, 3, 2, 1).beyondChance(.05)).isTrue();
    assertThat(trend(1, 2, 3, 5, 4).beyondChance(.05)).isFalse();
    assertThat(trend(1, 2, 3, 4, 4).beyondChance(.05)).isFalse();
    assertThat(trend(1, 2, 3, 4, 4, 5).beyondChance(.05)).isTrue();
    assertThat(trend(1, 2, 3, 4).beyondChance(.05)).isFalse();
    assertThat(trend().beyondChance(.05)).isFalse();
  }

  private static Trend trend(double... values) {
    return new Trend(IntStream.range(0, values.length).asDoubleStream().toArray(), values);
  }
}

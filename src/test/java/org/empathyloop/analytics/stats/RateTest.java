package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  /** Garwood 1936, table 1 (95%). */
  @ParameterizedTest
  @CsvSource({"0, 0, 3.689", "1, .0253, 5.572", "5, 1.623, 11.668", "10, 4.795, 18.390"})
  void the_interval_is_the_published_one(int count, double low, double high) {
    var interval = new Rate(count, 1).countInterval95();

    assertThat(interval.low()).isCloseTo(low, offset(6e-4));
    assertThat(interval.high()).isCloseTo(high, offset(6e-4));
  }

  @Test
  void a_rate_needs_time() {
    assertThat(new Rate(3, 0).per(10)).isEmpty();
    assertThat(new Rate(3, 30).per(10)).hasValue(1);
    assertThat(new Rate(1, 10).plus(new Rate(2, 20))).isEqualTo(new Rate(3, 30));
  }

  @Test
  void less_than_nothing_is_a_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, Double.NaN));
  }

  @Property
  void the_count_lies_within_and_more_events_lie_higher(@ForAll @IntRange(max = 500) int count) {
    var interval = new Rate(count, 1).countInterval95();
    var next = new Rate(count + 1, 1).countInterval95();

    assertThat(interval.low()).isLessThanOrEqualTo(count);
    assertThat(interval.high()).isGreaterThan(count);
    assertThat(next.low()).isGreaterThan(interval.low());
    assertThat(next.high()).isGreaterThan(interval.high());
  }
}

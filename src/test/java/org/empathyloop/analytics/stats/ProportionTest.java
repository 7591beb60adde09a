package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  /** Newcombe 1998, table I, method 3 (score without continuity correction). */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void the_interval_is_the_published_one(int count, int of, double low, double high) {
    var interval = new Proportion(count, of).wilson95().orElseThrow();

    assertThat(interval.low()).isCloseTo(low, offset(5e-5));
    assertThat(interval.high()).isCloseTo(high, offset(5e-5));
  }

  @Test
  void of_nothing_there_is_no_share_and_no_interval() {
    assertThat(new Proportion(0, 0).share()).isEmpty();
    assertThat(new Proportion(0, 0).wilson95()).isEmpty();
  }

  @Test
  void more_than_all_is_a_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
  }
}

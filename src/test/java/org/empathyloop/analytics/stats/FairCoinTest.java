package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairCoinTest {
  /** Fewest heads by the critical values of the two-sided sign test at 5%, and one more. */
  @ParameterizedTest
  @CsvSource({"0,0", "5,0", "6,1", "8,1", "9,2", "12,3", "15,4", "20,6", "25,8"})
  void the_limits_are_those_of_the_sign_test(int tosses, int fewest) {
    var coin = new FairCoin(tosses);

    assertThat(coin.fewest()).isEqualTo(fewest);
    assertThat(coin.most()).isEqualTo(tosses - fewest);
    assertThat(coin.excludes(fewest)).isFalse();
    assertThat(coin.excludes(tosses - fewest)).isFalse();
    assertThat(coin.excludes(fewest - 1)).isTrue();
    assertThat(coin.excludes(tosses - fewest + 1)).isTrue();
  }

  @Test
  void many_tosses_have_limits_and_fewer_than_none_are_refused() {
    assertThat(new FairCoin(10_000).fewest()).isEqualTo(4_902);
    assertThatIllegalArgumentException().isThrownBy(() -> new FairCoin(-1));
  }
}

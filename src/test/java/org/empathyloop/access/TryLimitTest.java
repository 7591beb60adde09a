package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EL-ACC-013. */
class TryLimitTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT_FROM_ADDRESS, 4, 0",
    "ACCOUNT_FROM_ADDRESS, 5, 5",
    "ACCOUNT_FROM_ADDRESS, 6, 10",
    "ACCOUNT_FROM_ADDRESS, 9, 80",
    "ACCOUNT_FROM_ADDRESS, 13, 900",
    "ACCOUNT_FROM_ADDRESS, 1000000, 900",
    "ADDRESS, 29, 0",
    "ADDRESS, 30, 5",
    "ACCOUNT, 19, 0",
    "ACCOUNT, 20, 5",
    "ACCOUNT, 1000000, 60",
  })
  void the_wait_doubles_up_to_a_bound(TryLimit limit, int failures, long seconds) {
    assertThat(limit.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void after_an_hour_without_a_try_one_begins_anew() {
    SignInTry tries = failed(6, NOW);
    assertThat(tries.waitAt(NOW)).isEqualTo(Duration.ofSeconds(10));

    Instant later = NOW.plus(TryLimit.MEMORY).plusMillis(1);
    tries.count(TryLimit.ACCOUNT_FROM_ADDRESS, later);

    assertThat(tries.waitAt(later)).isZero();
  }

  @Test
  void a_clock_that_is_behind_makes_nobody_wait() {
    assertThat(failed(1, NOW).waitAt(NOW.minusSeconds(2))).isZero();
  }

  @Test
  void what_was_right_is_taken_back_and_no_more() {
    SignInTry tries = failed(5, NOW);

    tries.takeBack();
    assertThat(tries.waitAt(NOW)).isZero();

    tries.count(TryLimit.ACCOUNT_FROM_ADDRESS, NOW);
    assertThat(tries.waitAt(NOW)).isEqualTo(Duration.ofSeconds(5));
    assertThat(tries.waitAt(NOW.plusSeconds(5))).isZero();
  }

  private static SignInTry failed(int times, Instant at) {
    SignInTry tries = new SignInTry("somebody".getBytes(StandardCharsets.UTF_8), at);
    for (int i = 0; i < times; i++) {
      tries.count(TryLimit.ACCOUNT_FROM_ADDRESS, at);
    }
    return tries;
  }
}

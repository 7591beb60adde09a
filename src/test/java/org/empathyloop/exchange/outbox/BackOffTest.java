package org.empathyloop.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
  private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 10", "5, 80", "9, 1280", "10, 1800", "20, 1800"})
  void a_pause_lies_between_half_and_the_whole_of_what_doubles(int attempts, long fullSeconds) {
    Duration full = Duration.ofSeconds(fullSeconds);

    for (int i = 0; i < 200; i++) {
      assertThat(BackOff.pause(attempts, random)).isBetween(full.dividedBy(2), full);
    }
  }

  @Test
  void pauses_differ_so_that_failed_deliveries_do_not_come_back_together() {
    var pauses = random.ints(50).mapToObj(i -> BackOff.pause(4, random)).distinct();

    assertThat(pauses.count()).isGreaterThan(10);
  }
}

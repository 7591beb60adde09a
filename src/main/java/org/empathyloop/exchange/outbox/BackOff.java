package org.empathyloop.exchange.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to pause before the next attempt: twice as long each time, with a random share so that
 * deliveries that failed together do not come back together.
 */
final class BackOff {
  /** After so many attempts somebody has to look: about five hours. */
  static final int MOST_ATTEMPTS = 20;

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final double JITTER = 0.5;

  private BackOff() {}

  /**
   * @param attempts made so far, 1 or more
   * @return between half of the full pause and the full pause, which is 5 s after the first attempt
   *     and at most 30 min
   */
  static Duration pause(int attempts, RandomGenerator random) {
    int doublings = Math.min(attempts - 1, 16);
    Duration full = FIRST.multipliedBy(1L << doublings);
    long bounded = Math.min(full.toMillis(), LONGEST.toMillis());
    return Duration.ofMillis(Math.round(bounded * (1 - JITTER * random.nextDouble())));
  }
}

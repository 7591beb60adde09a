package org.empathyloop.access;

import java.time.Duration;

/**
 * How long the next try to sign in has to wait after failures in a row: nothing at first, then five
 * seconds that double with each, up to a bound. No limit shuts anybody out for good.
 */
enum TryLimit {
  /** One account from one address: somebody who guesses, or forgot. */
  ACCOUNT_FROM_ADDRESS(5, Duration.ofMinutes(15)),
  /** One address, whatever the accounts: a whole practice may share one. */
  ADDRESS(30, Duration.ofMinutes(15)),
  /**
   * One account, whatever the addresses, except those from which somebody has signed in to it. From
   * a new address its owner waits with whoever guesses, so not for long.
   */
  ACCOUNT(20, Duration.ofMinutes(1));

  /** After so long without a try the failures before are forgotten. */
  static final Duration MEMORY = Duration.ofHours(1);

  private static final long FIRST_S = 5;
  private static final int MOST_DOUBLINGS = 20;

  private final int free;
  private final Duration longest;

  TryLimit(int free, Duration longest) {
    this.free = free;
    this.longest = longest;
  }

  /** How long to wait after so many failures. */
  Duration after(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(FIRST_S << Math.min(failures - free, MOST_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}

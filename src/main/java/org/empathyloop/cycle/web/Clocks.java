package org.empathyloop.cycle.web;

import java.util.Locale;

/** Times in a session as people read them. */
final class Clocks {
  private static final long MS_PER_SECOND = 1_000;
  private static final long SECONDS_PER_MINUTE = 60;

  private Clocks() {}

  /** Minutes and seconds, such as 31:12. */
  static String of(long offsetMs) {
    long seconds = offsetMs / MS_PER_SECOND;
    return String.format(
        Locale.ROOT, "%d:%02d", seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
  }
}

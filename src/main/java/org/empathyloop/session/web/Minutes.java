package org.empathyloop.session.web;

import java.time.Duration;

/** Times on the session clock as people read them. */
final class Minutes {
  private Minutes() {}

  /**
   * @param ms 0 or more
   * @return such as {@code 23:41}, or {@code 1:02:03} from an hour on
   */
  static String of(long ms) {
    Duration time = Duration.ofMillis(ms);
    return time.toHours() > 0
        ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}

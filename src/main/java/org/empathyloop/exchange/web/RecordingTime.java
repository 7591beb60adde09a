package org.empathyloop.exchange.web;

import java.time.Duration;

/** Times in a recording as people read them. */
final class RecordingTime {
  private RecordingTime() {}

  /** Such as {@code 1:02:03.450}. */
  static String of(long ms) {
    Duration time = Duration.ofMillis(ms);
    return "%d:%02d:%02d.%03d"
        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
  }
}

package org.empathyloop.analytics.stats;

/**
 * How long one subject was followed, and whether the event was seen at the end of that time or the
 * following stopped before it.
 *
 * @param time in any one unit, 0 or more
 * @param seen false when the time is only a lower limit (censored)
 */
public record TimeToEvent(long time, boolean seen) {
  public TimeToEvent {
    if (time < 0) {
      throw new IllegalArgumentException("time is 0 or more");
    }
  }
}

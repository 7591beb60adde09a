package org.empathyloop.session;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * A moment remembered in the wrap-up. It counts in no timing measure.
 *
 * @param minute of the session in which it was, from 0
 * @param strength 1 slight, 2 clear, 3 strong
 */
public record RecallMark(
    SessionId session,
    MomentActor actor,
    Code code,
    @Nullable Code feeling,
    int minute,
    int strength)
    implements InChart {
  private static final long MINUTE_MS = 60_000;

  @Override
  public ChartPartId part() {
    return session;
  }

  /** The start of the minute, on the session clock. */
  long offsetMs() {
    return minute * MINUTE_MS;
  }
}

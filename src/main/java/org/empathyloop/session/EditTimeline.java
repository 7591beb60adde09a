package org.empathyloop.session;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.jspecify.annotations.Nullable;

/**
 * Edits the timeline of a session.
 *
 * @param seen how many edits the reading knew of that this one was made upon
 * @param reason why a closed session is amended; not needed before the close
 */
public record EditTimeline(SessionId session, TimelineEdit edit, int seen, @Nullable String reason)
    implements InChart {
  @Override
  public ChartPartId part() {
    return session;
  }

  /** Leaves the reason out: commands reach logs, free text does not. */
  @Override
  public String toString() {
    return "EditTimeline[" + session + ", " + edit + "]";
  }
}

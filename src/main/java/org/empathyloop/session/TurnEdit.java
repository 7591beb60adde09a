package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.jspecify.annotations.Nullable;

/**
 * Takes an edit of one's own back, or brings it back.
 *
 * @param edit the one that the page named; another last edit by now is not turned
 * @param reason why a closed session is amended; not needed before the close
 */
public record TurnEdit(SessionId session, UUID edit, @Nullable String reason) implements InChart {
  @Override
  public ChartPartId part() {
    return session;
  }

  /** Leaves the reason out: commands reach logs, free text does not. */
  @Override
  public String toString() {
    return "TurnEdit[" + session + ", " + edit + "]";
  }
}

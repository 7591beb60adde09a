package org.empathyloop.session;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;

/**
 * Edits the timeline of a second rating.
 *
 * @param seen how many edits the reading knew of that this one was made upon
 */
public record EditRating(RatingId rating, TimelineEdit edit, int seen) implements InChart {
  @Override
  public ChartPartId part() {
    return rating;
  }
}

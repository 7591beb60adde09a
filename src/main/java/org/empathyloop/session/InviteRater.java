package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.access.AboutObject;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.access.PractitionerId;

/**
 * Asks somebody of the care team, or who supervises it, to chart a session as well.
 *
 * @param rating id of the series to be, made by whoever asks; a second try makes no second one
 */
public record InviteRater(RatingId rating, SessionId session, PractitionerId rater)
    implements InChart, AboutObject {
  @Override
  public ChartPartId part() {
    return session;
  }

  @Override
  public UUID objectId() {
    return rating.value();
  }
}

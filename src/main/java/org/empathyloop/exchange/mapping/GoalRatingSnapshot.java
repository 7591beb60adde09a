package org.empathyloop.exchange.mapping;

import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.regulation.GoalRating;
import org.empathyloop.regulation.Rater;
import org.jspecify.annotations.Nullable;

/**
 * A rating of a goal.
 *
 * @param therapist who rated it as the therapist; null when a partner did
 */
public record GoalRatingSnapshot(
    CoupleId couple, @Nullable PractitionerId therapist, GoalRating rating) {
  public GoalRatingSnapshot {
    if ((therapist != null) != (rating.rater() == Rater.THERAPIST)) {
      throw new IllegalArgumentException("a therapist is named where the therapist rated");
    }
  }
}

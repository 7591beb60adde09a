package org.empathyloop.session;

import java.io.Serializable;
import java.time.Instant;
import org.empathyloop.access.PractitionerId;
import org.jspecify.annotations.Nullable;

/**
 * A second rating as lists show it: that there is one, and nothing of what it says.
 *
 * @param finishedAt null while the rater is still at it
 */
public record RatingLine(
    RatingId id,
    SessionId session,
    PractitionerId rater,
    Instant invitedAt,
    @Nullable Instant finishedAt)
    implements Serializable {
  public boolean finished() {
    return finishedAt != null;
  }
}

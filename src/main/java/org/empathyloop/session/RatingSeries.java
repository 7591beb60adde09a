package org.empathyloop.session;

import org.empathyloop.access.PractitionerId;

/**
 * A finished second rating, to be compared with the chart of the session or with another rating.
 * Measures and pages read the first series alone, {@link SessionService#timeline}.
 *
 * @param timeline on the clock of the session, as the first series is
 */
public record RatingSeries(
    RatingId id, SessionId session, PractitionerId rater, SessionTimeline timeline) {}

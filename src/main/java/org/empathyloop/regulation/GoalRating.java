package org.empathyloop.regulation;

import java.io.Serializable;
import java.time.Instant;
import org.empathyloop.session.SessionId;

/** Which level one rater saw reached at one session. */
public record GoalRating(
    GoalId goal, SessionId session, Rater rater, AttainmentLevel level, Instant ratedAt)
    implements Serializable {}

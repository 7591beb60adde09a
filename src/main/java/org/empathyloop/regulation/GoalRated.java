package org.empathyloop.regulation;

import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;

/**
 * A goal was rated, or rated otherwise; observed in the same transaction.
 *
 * @param enteredBy who entered the rating, also where a partner is the rater
 */
public record GoalRated(CoupleId couple, GoalRating rating, PractitionerId enteredBy) {}

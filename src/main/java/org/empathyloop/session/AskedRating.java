package org.empathyloop.session;

/**
 * A session that somebody was asked to chart as well, and has not finished.
 *
 * @param id of the series
 */
public record AskedRating(RatingId id, SessionSummary session) {}

package org.empathyloop.session;

/**
 * How a session stands.
 *
 * @param elapsedMs milliseconds since it began, up to its end when it has one
 * @param commands how many the log holds
 */
public record SessionClock(long elapsedMs, boolean running, long commands) {}

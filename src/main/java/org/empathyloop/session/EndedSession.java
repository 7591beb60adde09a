package org.empathyloop.session;

/** A session that has ended, with all that was charted in it. */
public record EndedSession(SessionSummary summary, SessionTimeline timeline) {}

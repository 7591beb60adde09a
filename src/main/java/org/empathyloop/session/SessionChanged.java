package org.empathyloop.session;

/** Seats, or whether it has ended, changed; observed in the same transaction. */
public record SessionChanged(SessionSummary session) {}

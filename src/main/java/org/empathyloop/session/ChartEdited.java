package org.empathyloop.session;

/** The first series of a session was edited in its timeline; observed in the same transaction. */
public record ChartEdited(SessionSummary session) {}

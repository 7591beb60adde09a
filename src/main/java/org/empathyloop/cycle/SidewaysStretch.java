package org.empathyloop.cycle;

/**
 * Where a sideways episode lies among the events of its segment.
 *
 * @param first position of the event that opened it
 * @param last position of its last sideways event
 */
record SidewaysStretch(int first, int last, long endMs, EndingRule rule, Ending ending) {}

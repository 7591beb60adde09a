package org.empathyloop.analytics;

import java.util.List;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.session.SessionSummary;

/**
 * One session in a row of sessions.
 *
 * @param number 1 for the couple's first session
 * @param cycles its sideways episodes that count: both took part, none dismissed
 */
public record MeasuredSession(
    int number, SessionSummary session, SessionMeasures measures, List<SidewaysEpisode> cycles) {
  public MeasuredSession {
    cycles = List.copyOf(cycles);
  }

  /** How long its cycles lasted by one of the two rules. */
  public TimeToReconnect reconnecting(EndingRule rule) {
    return TimeToReconnect.of(rule, cycles);
  }
}

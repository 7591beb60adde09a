package org.empathyloop.regulation;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.session.SessionId;

/** Rates a goal at a session; the same rater's earlier rating at that session is replaced. */
public record RateGoal(GoalId goal, SessionId session, Rater rater, AttainmentLevel level)
    implements InChart {
  @Override
  public ChartPartId part() {
    return goal;
  }
}

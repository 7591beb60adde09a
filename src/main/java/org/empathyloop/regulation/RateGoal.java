package org.empathyloop.regulation;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Rates a goal at a session; the same rater's earlier rating at that session is replaced.
 *
 * @param shown the earlier rating as it was shown, nothing when there was none
 */
public record RateGoal(
    GoalId goal,
    SessionId session,
    Rater rater,
    AttainmentLevel level,
    @Nullable AttainmentLevel shown)
    implements InChart {
  @Override
  public ChartPartId part() {
    return goal;
  }
}

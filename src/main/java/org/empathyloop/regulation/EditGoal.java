package org.empathyloop.regulation;

import java.time.LocalDate;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Words a goal anew. What was rated stays comparable: after the first rating the levels stay as
 * they were written.
 *
 * @param version the version that was shown, see {@link Goal#version}
 * @param title one to {@value SetGoal#LONGEST_TITLE} characters
 * @param dueOn day by which level 0 is expected, not before the goal's start
 */
public record EditGoal(GoalId goal, long version, String title, GoalLevels levels, LocalDate dueOn)
    implements InChart {
  /**
   * @throws EmpathyLoopException with {@link Fault#GOAL_UNTITLED} or {@link
   *     Fault#GOAL_WORDS_TOO_LONG}
   */
  public EditGoal {
    title = SetGoal.titled(title);
  }

  @Override
  public ChartPartId part() {
    return goal;
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "EditGoal[" + goal + "]";
  }
}

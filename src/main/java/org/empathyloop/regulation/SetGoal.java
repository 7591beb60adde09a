package org.empathyloop.regulation;

import java.time.LocalDate;
import java.util.UUID;
import org.empathyloop.access.AboutObject;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Sets a goal with the couple.
 *
 * @param goal id of the new goal
 * @param title one to 120 characters
 * @param startLevel where they are now, usually −1
 * @param weight 1 to 9; 1 where all goals count alike
 * @param dueOn day by which level 0 is expected, not before the start
 */
public record SetGoal(
    GoalId goal,
    CoupleId couple,
    GoalOwner owner,
    GoalKind kind,
    String title,
    GoalLevels levels,
    AttainmentLevel startLevel,
    int weight,
    LocalDate startOn,
    LocalDate dueOn)
    implements InChart, AboutObject {
  /** Longest title, in characters. */
  public static final int LONGEST_TITLE = 120;

  private static final int HEAVIEST = 9;

  /**
   * @throws EmpathyLoopException with {@link Fault#GOAL_UNTITLED}, {@link
   *     Fault#GOAL_WORDS_TOO_LONG}, {@link Fault#GOAL_WEIGHT_OUT_OF_RANGE} or {@link
   *     Fault#GOAL_DUE_BEFORE_START}
   */
  public SetGoal {
    title = titled(title);
    if (weight < 1 || weight > HEAVIEST) {
      throw new EmpathyLoopException(
          Fault.GOAL_WEIGHT_OUT_OF_RANGE, "lowest", 1, "highest", HEAVIEST, "was", weight);
    }
    if (dueOn.isBefore(startOn)) {
      throw new EmpathyLoopException(Fault.GOAL_DUE_BEFORE_START);
    }
  }

  static String titled(String typed) {
    String title = typed.strip();
    if (title.isEmpty()) {
      throw new EmpathyLoopException(Fault.GOAL_UNTITLED);
    }
    if (title.length() > LONGEST_TITLE) {
      throw new EmpathyLoopException(
          Fault.GOAL_WORDS_TOO_LONG, "most", LONGEST_TITLE, "was", title.length());
    }
    return title;
  }

  @Override
  public ChartPartId part() {
    return couple;
  }

  @Override
  public UUID objectId() {
    return goal.value();
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "SetGoal[" + goal + ", " + owner + "]";
  }
}

package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalLevels;
import org.empathyloop.regulation.GoalOwner;

/** A goal without its ratings, which are resources of their own. */
public record GoalSnapshot(
    GoalId goal,
    CoupleId couple,
    GoalOwner owner,
    GoalKind kind,
    String title,
    GoalLevels levels,
    AttainmentLevel startLevel,
    int weight,
    LocalDate startOn,
    LocalDate dueOn) {
  public static GoalSnapshot of(Goal goal) {
    return new GoalSnapshot(
        goal.id(),
        goal.couple(),
        goal.owner(),
        goal.kind(),
        goal.title(),
        goal.levels(),
        goal.startLevel(),
        goal.weight(),
        goal.startOn(),
        goal.dueOn());
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "GoalSnapshot[" + goal + ", " + owner + "]";
  }
}

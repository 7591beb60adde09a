package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.demo.CoupleStory.GoalStory;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalLevels;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.regulation.RateGoal;
import org.empathyloop.regulation.Rater;
import org.empathyloop.regulation.SetGoal;
import org.empathyloop.vocabulary.Coded;

/** Sets the goals at the first session, and rates them at every one. */
@ApplicationScoped
class GoalTelling {
  private static final int FIRST_SESSION = 1;
  private static final int WEIGHT = 1;

  @Inject private GoalService goals;

  void tell(Telling telling, SessionStory session) {
    for (GoalStory goal : telling.story().goals()) {
      GoalId id = new GoalId(telling.id("goal " + goal.title()));
      if (session.number() == FIRST_SESSION) {
        goals.set(set(telling, id, goal));
      }
      goal.ratings().forEach((rater, levels) -> rate(telling, session, id, rater, levels));
    }
  }

  private void rate(
      Telling telling, SessionStory session, GoalId goal, String rater, List<Integer> levels) {
    goals.rate(
        new RateGoal(
            goal,
            telling.session(session.number()),
            Coded.of(Rater.class, rater),
            new AttainmentLevel(levels.get(session.number() - 1)),
            null));
  }

  private static SetGoal set(Telling telling, GoalId id, GoalStory goal) {
    return new SetGoal(
        id,
        telling.couple(),
        Coded.of(GoalOwner.class, goal.owner()),
        Coded.of(GoalKind.class, goal.kind()),
        goal.title(),
        new GoalLevels(levels(goal)),
        new AttainmentLevel(goal.baseline()),
        WEIGHT,
        telling.days().session(FIRST_SESSION),
        telling.days().inDays(goal.dueInDays()));
  }

  private static Map<AttainmentLevel, String> levels(GoalStory goal) {
    Map<AttainmentLevel, String> levels = new HashMap<>();
    for (int i = 0; i < goal.levels().size(); i++) {
      levels.put(new AttainmentLevel(AttainmentLevel.LOWEST + i), goal.levels().get(i));
    }
    return levels;
  }
}

package org.empathyloop.regulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.regulation.GasScore.RatedGoal;
import org.empathyloop.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * EL-REG-003: the T score over sessions by one rater. At each session with a rating it takes every
 * goal at its latest level, or at its start level before its first rating.
 *
 * @param start with every goal at its start level; null without goals
 * @param points in the order of the sessions
 */
public record AttainmentLine(@Nullable Point start, List<Point> points) {
  /**
   * @param session at which it was rated; null for the start
   * @param t the T score, 50 when all goals are met as expected
   * @param goals number of goals in it
   */
  public record Point(@Nullable SessionId session, double t, int goals) implements Serializable {}

  public AttainmentLine {
    points = List.copyOf(points);
  }

  /**
   * @param sessions of the couple, the earliest first
   */
  public static AttainmentLine of(List<Goal> goals, Rater rater, List<SessionId> sessions) {
    Map<GoalId, AttainmentLevel> levels = new HashMap<>();
    goals.forEach(goal -> levels.put(goal.id(), goal.startLevel()));
    Point start = point(null, goals, levels).orElse(null);
    List<Point> points = new ArrayList<>();
    for (SessionId session : sessions) {
      boolean rated = false;
      for (Goal goal : goals) {
        Optional<AttainmentLevel> level = goal.rated(rater, session);
        level.ifPresent(reached -> levels.put(goal.id(), reached));
        rated |= level.isPresent();
      }
      if (rated) {
        point(session, goals, levels).ifPresent(points::add);
      }
    }
    return new AttainmentLine(start, points);
  }

  /** The latest point; empty before the first rating. */
  public Optional<Point> latest() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  private static Optional<Point> point(
      @Nullable SessionId session, List<Goal> goals, Map<GoalId, AttainmentLevel> levels) {
    List<RatedGoal> rated =
        goals.stream()
            .map(
                goal ->
                    new RatedGoal(levels.getOrDefault(goal.id(), goal.startLevel()), goal.weight()))
            .toList();
    var score = GasScore.of(rated);
    return score.isPresent()
        ? Optional.of(new Point(session, score.getAsDouble(), goals.size()))
        : Optional.empty();
  }
}

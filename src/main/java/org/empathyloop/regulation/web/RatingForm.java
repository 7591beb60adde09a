package org.empathyloop.regulation.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.RateGoal;
import org.empathyloop.regulation.Rater;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/** One rater's choice among the five levels of a goal. */
public class RatingForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Goal goal;
  private @Nullable String level;

  RatingForm(Goal goal, Rater rater, SessionId session) {
    this.goal = goal;
    this.level =
        goal.rated(rater, session).map(rated -> String.valueOf(rated.value())).orElse(null);
  }

  /** Nothing while no level was chosen. */
  Optional<RateGoal> toCommand(Rater rater, SessionId session) {
    return Optional.ofNullable(level)
        .map(Integer::parseInt)
        .map(chosen -> new RateGoal(goal.id(), session, rater, new AttainmentLevel(chosen)));
  }

  public String getTitle() {
    return goal.title();
  }

  /** The five levels in their own words, the lowest first. */
  public List<Choice> getLevels() {
    return AttainmentLevel.ALL.stream()
        .map(rung -> new Choice(String.valueOf(rung.value()), rung + "  " + goal.levels().at(rung)))
        .toList();
  }

  public @Nullable String getLevel() {
    return level;
  }

  public void setLevel(@Nullable String level) {
    this.level = level;
  }
}

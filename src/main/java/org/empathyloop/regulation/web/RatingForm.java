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
  private final @Nullable AttainmentLevel shown;
  private @Nullable String level;

  RatingForm(Goal goal, Rater rater, SessionId session) {
    this.goal = goal;
    this.shown = goal.rated(rater, session).orElse(null);
    this.level = shown == null ? null : String.valueOf(shown.value());
  }

  /** Nothing while no other level was chosen than was shown. */
  Optional<RateGoal> toCommand(Rater rater, SessionId session) {
    return Optional.ofNullable(level)
        .map(chosen -> new AttainmentLevel(Integer.parseInt(chosen)))
        .filter(chosen -> !chosen.equals(shown))
        .map(chosen -> new RateGoal(goal.id(), session, rater, chosen, shown));
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

package org.empathyloop.practice.web;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.Rater;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;

/**
 * A goal as one line: five dots from −2 to +2, a bar from the start to the level that the therapist
 * rated last.
 *
 * @param letter of the owner, empty for both
 */
public record GoalLine(String letter, String title, SvgElement picture) {
  private static final double FIRST = 8;
  private static final double STEP = 25.5;
  private static final double MIDDLE = 13;
  private static final double SMALL = 3.5;
  private static final double LARGE = 6.5;

  static GoalLine of(Goal goal, Text text) {
    AttainmentLevel now = goal.latest(Rater.THERAPIST).orElse(goal.startLevel());
    String letter = goal.owner() == GoalOwner.COUPLE ? "" : goal.owner().name();
    return new GoalLine(letter, goal.title(), picture(goal.startLevel(), now, text));
  }

  private static SvgElement picture(AttainmentLevel start, AttainmentLevel now, Text text) {
    List<SvgElement> parts = new ArrayList<>();
    parts.add(line(AttainmentLevel.LOWEST, AttainmentLevel.HIGHEST).styled("goal-axis"));
    parts.add(line(start.value(), now.value()).styled("goal-way"));
    for (AttainmentLevel level : AttainmentLevel.ALL) {
      boolean reached = level.equals(now);
      parts.add(
          SvgElement.circle(x(level.value()), MIDDLE, reached ? LARGE : SMALL)
              .styled(reached ? "goal-now" : "goal-step"));
    }
    return SvgElement.of("svg")
        .with("viewBox", "0 0 118 26")
        .with("role", "img")
        .with("aria-label", text.get("practice.goal-picture", start, now))
        .styled("goal-line")
        .holding(parts);
  }

  private static SvgElement line(int from, int to) {
    return SvgElement.line(x(from), MIDDLE, x(to), MIDDLE);
  }

  private static double x(int level) {
    return FIRST + STEP * (level - AttainmentLevel.LOWEST);
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "GoalLine[" + letter + "]";
  }
}

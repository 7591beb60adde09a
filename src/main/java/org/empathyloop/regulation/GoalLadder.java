package org.empathyloop.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.shared.svg.SvgElement;

/**
 * Draws the five levels of a goal as a ladder, with the way from its start to the therapist's
 * latest rating, and the latest rating of each of the three above. Pure.
 */
public final class GoalLadder {
  private static final double LINE = 36;
  private static final double MARKS = 14;
  private static final double FIRST = 54;
  private static final double STEP = 98;
  private static final double MARK_WIDTH = 21;

  private GoalLadder() {}

  /**
   * @param title all that it shows, for those who do not see it
   * @param start the word under the start level
   * @param initials how each rater is marked, one letter each
   */
  public static SvgElement draw(
      Goal goal, String title, String start, Map<Rater, String> initials) {
    List<SvgElement> parts = new ArrayList<>();
    parts.add(SvgElement.line(FIRST, LINE, x(AttainmentLevel.HIGHEST), LINE).styled("rail"));
    goal.latest(Rater.THERAPIST).ifPresent(level -> parts.add(way(goal.startLevel(), level)));
    for (AttainmentLevel level : AttainmentLevel.ALL) {
      boolean expected = level.equals(AttainmentLevel.EXPECTED);
      parts.add(
          SvgElement.circle(x(level.value()), LINE, expected ? 6 : 4.5)
              .styled(expected ? "rung expected" : "rung"));
      parts.add(
          SvgElement.text(x(level.value()), 76, level.toString())
              .with("text-anchor", "middle")
              .styled(expected ? "value" : "level"));
    }
    parts.add(
        SvgElement.text(x(goal.startLevel().value()), 58, start)
            .with("text-anchor", "middle")
            .styled("start"));
    marks(goal, initials, parts);
    return SvgElement.of("svg")
        .styled("goal-ladder")
        .with("viewBox", "0 0 500 84")
        .with("role", "img")
        .with("aria-label", title)
        .holding(parts);
  }

  private static double x(int level) {
    return FIRST + (level - AttainmentLevel.LOWEST) * STEP;
  }

  private static SvgElement way(AttainmentLevel from, AttainmentLevel to) {
    return SvgElement.line(x(from.value()), LINE, x(to.value()), LINE)
        .styled(to.value() < from.value() ? "way back" : "way");
  }

  /** Raters at the same level stand beside each other. */
  private static void marks(Goal goal, Map<Rater, String> initials, List<SvgElement> parts) {
    Map<Rater, AttainmentLevel> latest = new EnumMap<>(Rater.class);
    for (Rater rater : Rater.values()) {
      Optional<AttainmentLevel> level = goal.latest(rater);
      level.ifPresent(reached -> latest.put(rater, reached));
    }
    for (AttainmentLevel level : AttainmentLevel.ALL) {
      List<Rater> here =
          latest.keySet().stream().filter(rater -> level.equals(latest.get(rater))).toList();
      for (int i = 0; i < here.size(); i++) {
        double x = x(level.value()) + (i - (here.size() - 1) / 2.0) * MARK_WIDTH;
        parts.addAll(mark(here.get(i), x, initials.getOrDefault(here.get(i), "")));
      }
    }
  }

  private static List<SvgElement> mark(Rater rater, double x, String initial) {
    SvgElement ground =
        switch (rater) {
          case A -> SvgElement.circle(x, MARKS, 9).styled("fill-a");
          case B ->
              SvgElement.rect(x - 7.4, MARKS - 7.4, 14.8, 14.8)
                  .with("rx", 2.5)
                  .with("transform", "rotate(45 " + Math.round(x * 10) / 10.0 + " 14)")
                  .styled("fill-b");
          case THERAPIST ->
              SvgElement.rect(x - 9, MARKS - 9, 18, 18).with("rx", 4).styled("fill-t");
        };
    String letter = rater == Rater.THERAPIST ? initial : rater.name();
    return List.of(
        ground,
        initial(x, initial).styled("mark-letter named on-" + rater.code()),
        initial(x, letter).styled("mark-letter unnamed on-" + rater.code()));
  }

  private static SvgElement initial(double x, String letter) {
    return SvgElement.text(x, MARKS + 4, letter).with("text-anchor", "middle");
  }
}

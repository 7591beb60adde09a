package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.shared.svg.SvgElement;

/** The frame that all charts over sessions share: one column a session, its number under it. */
final class SmallChart {
  static final double TOP = 20;
  static final double BOTTOM = 140;

  private static final double WIDTH = 290;
  private static final double HEIGHT = 166;
  private static final double LEFT = 30;
  private static final double RIGHT = 286;
  private static final double NUMBERS = 158;
  private static final double WIDEST_COLUMN = 30;
  private static final double SHARE_OF_COLUMN = 0.66;
  private static final double TICK_GAP = 6;
  private static final double HALF_LETTER = 4;

  private final List<MeasuredSession> sessions;
  private final List<SvgElement> parts = new ArrayList<>();

  SmallChart(List<MeasuredSession> sessions) {
    this.sessions = sessions;
  }

  /** Middle of a session's column. */
  double middle(int index) {
    return LEFT + (index + 0.5) * (RIGHT - LEFT) / Math.max(1, sessions.size());
  }

  double columnWidth() {
    double room = (RIGHT - LEFT) / Math.max(1, sessions.size());
    return Math.min(WIDEST_COLUMN, room * SHARE_OF_COLUMN);
  }

  /** Left edge of a session's column. */
  double left(int index) {
    return middle(index) - columnWidth() / 2;
  }

  /** A value's height on an axis from 0 at the bottom to {@code most} at the top. */
  double height(double value, double most) {
    return most == 0 ? BOTTOM : BOTTOM - (BOTTOM - TOP) * value / most;
  }

  void add(SvgElement... more) {
    parts.addAll(List.of(more));
  }

  /** A line across with its value beside it. */
  void tick(double y, String label) {
    add(
        SvgElement.line(LEFT, y, RIGHT, y).styled("axis-line"),
        SvgElement.text(LEFT - TICK_GAP, y + HALF_LETTER, label).with("text-anchor", "end"));
  }

  void label(double x, double y, String label) {
    add(SvgElement.text(x, y, label).with("text-anchor", "middle").styled("value"));
  }

  SvgElement drawn(String title) {
    for (int i = 0; i < sessions.size(); i++) {
      add(
          SvgElement.text(middle(i), NUMBERS, String.valueOf(sessions.get(i).number()))
              .with("text-anchor", "middle"));
    }
    return SvgElement.of("svg")
        .styled("small-chart")
        .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
        .with("role", "img")
        .with("aria-label", title)
        .holding(parts);
  }

  /** The end of an axis that holds {@code most}, in round steps of a quarter. */
  static double axisEnd(double most) {
    for (double end : new double[] {4, 8, 12, 20, 40, 60, 80, 120, 200, 400}) {
      if (most <= end) {
        return end;
      }
    }
    return Math.ceil(most / 400) * 400;
  }
}

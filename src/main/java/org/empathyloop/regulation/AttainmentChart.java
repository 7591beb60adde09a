package org.empathyloop.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.empathyloop.shared.svg.SvgElement;

/** Draws the T score over sessions; 50 is goals met as expected. Pure. */
public final class AttainmentChart {
  private static final double TOP = 30;
  private static final double BOTTOM = 168;
  private static final double LEFT = 44;
  private static final double RIGHT = 346;
  private static final double EXPECTED = 50;
  private static final double STEP = 10;
  private static final double LEAST_LOW = 30;
  private static final double LEAST_HIGH = 60;

  /**
   * One dot of the line.
   *
   * @param label what stands under it, such as a day
   */
  public record Dot(double t, String label) {}

  private final List<Dot> dots;
  private final double low;
  private final double high;

  private AttainmentChart(List<Dot> dots) {
    this.dots = dots;
    this.low =
        Math.min(
            LEAST_LOW,
            STEP * Math.floor(dots.stream().mapToDouble(Dot::t).min().orElse(LEAST_LOW) / STEP));
    this.high =
        Math.max(
            LEAST_HIGH,
            STEP * Math.ceil(dots.stream().mapToDouble(Dot::t).max().orElse(LEAST_HIGH) / STEP));
  }

  /**
   * @param title all that it shows, for those who do not see it
   * @param expected what stands on the line at 50
   */
  public static SvgElement draw(List<Dot> dots, String title, String expected) {
    return new AttainmentChart(dots).drawn(title, expected);
  }

  private SvgElement drawn(String title, String expected) {
    List<SvgElement> parts = new ArrayList<>(axis(expected));
    if (dots.size() > 1) {
      String points =
          IntStream.range(0, dots.size())
              .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", x(i), y(dots.get(i).t())))
              .collect(Collectors.joining(" "));
      parts.add(SvgElement.of("polyline").with("points", points).styled("line"));
    }
    for (int i = 0; i < dots.size(); i++) {
      parts.addAll(dot(i));
    }
    return SvgElement.of("svg")
        .styled("attainment")
        .with("viewBox", "0 10 372 190")
        .with("role", "img")
        .with("aria-label", title)
        .holding(parts);
  }

  private List<SvgElement> axis(String expected) {
    List<SvgElement> axis = new ArrayList<>();
    for (double t = low; t <= high; t += STEP) {
      axis.add(
          SvgElement.line(LEFT - 8, y(t), RIGHT + 12, y(t))
              .styled(t == EXPECTED ? "expected-line" : "axis-line"));
      axis.add(
          SvgElement.text(LEFT - 16, y(t) + 4, String.valueOf((int) t)).with("text-anchor", "end"));
    }
    axis.add(SvgElement.text(LEFT - 4, y(EXPECTED) - 7, expected).styled("start"));
    return axis;
  }

  private List<SvgElement> dot(int index) {
    Dot dot = dots.get(index);
    boolean atAnEnd = index == 0 || index == dots.size() - 1;
    List<SvgElement> parts = new ArrayList<>();
    parts.add(SvgElement.circle(x(index), y(dot.t()), 5).styled("point"));
    if (atAnEnd) {
      parts.add(
          SvgElement.text(x(index), y(dot.t()) - 11, String.format(Locale.ROOT, "%.1f", dot.t()))
              .with("text-anchor", "middle")
              .styled("value"));
    }
    if (atAnEnd || dots.size() <= 6) {
      parts.add(SvgElement.text(x(index), 192, dot.label()).with("text-anchor", "middle"));
    }
    return parts;
  }

  private double x(int index) {
    return dots.size() < 2 ? (LEFT + RIGHT) / 2 : LEFT + index * (RIGHT - LEFT) / (dots.size() - 1);
  }

  private double y(double t) {
    return BOTTOM - (BOTTOM - TOP) * (t - low) / (high - low);
  }
}

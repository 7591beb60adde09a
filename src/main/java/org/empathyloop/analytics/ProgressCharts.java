package org.empathyloop.analytics;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.empathyloop.analytics.stats.TimeToEvent;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.session.LoopState;
import org.empathyloop.shared.svg.SvgElement;

/**
 * Draws measures over sessions: up connects, down goes sideways; hatched is sideways; what was not
 * seen to end is an open triangle. Pure; the same numbers stand in the table beside each chart.
 */
public final class ProgressCharts {
  private static final double MS_PER_MINUTE = 60_000;
  private static final double DOT = 4;
  private static final int QUARTERS = 4;
  private static final double ROUNDED = 3;

  private final List<MeasuredSession> sessions;

  /**
   * @param sessions the earliest first
   */
  public ProgressCharts(List<MeasuredSession> sessions) {
    this.sessions = List.copyOf(sessions);
  }

  /** Minutes a cycle lasted by one rule: dots ended, triangles did not, a dash is the median. */
  public SvgElement reconnecting(EndingRule rule, String title) {
    var chart = new SmallChart(sessions);
    double most = SmallChart.axisEnd(longestMinutes(rule));
    for (int i = 0; i <= QUARTERS; i++) {
      chart.tick(chart.height(i * most / QUARTERS, most), whole(i * most / QUARTERS));
    }
    for (int i = 0; i < sessions.size(); i++) {
      TimeToReconnect times = sessions.get(i).reconnecting(rule);
      for (int n = 0; n < times.n(); n++) {
        chart.add(mark(times.times().get(n), spread(chart, i, n, times.n()), chart, most));
      }
      OptionalLong median = times.medianMs();
      if (median.isPresent()) {
        double y = chart.height(median.getAsLong() / MS_PER_MINUTE, most);
        chart.add(
            SvgElement.line(chart.left(i) - 2, y, chart.left(i) + chart.columnWidth() + 2, y)
                .styled("median"));
      }
    }
    return chart.drawn(title);
  }

  /** Repair attempts as outlines, those accepted filled. */
  public SvgElement repairs(String title) {
    var chart = new SmallChart(sessions);
    double most =
        SmallChart.axisEnd(
            sessions.stream().mapToInt(s -> s.measures().repairs().attempts()).max().orElse(0));
    for (int i = 0; i <= 2; i++) {
      chart.tick(chart.height(i * most / 2, most), whole(i * most / 2));
    }
    for (int i = 0; i < sessions.size(); i++) {
      RepairCount repairs = sessions.get(i).measures().repairs();
      double top = chart.height(repairs.attempts(), most);
      chart.add(column(chart, i, top, SmallChart.BOTTOM).styled("outline"));
      chart.add(
          column(chart, i, chart.height(repairs.accepted(), most), SmallChart.BOTTOM)
              .styled("fill-con"));
      chart.label(chart.middle(i), top - 5, repairs.accepted() + "/" + repairs.attempts());
    }
    return chart.drawn(title);
  }

  /** Connecting moments upwards, sideways ones downwards. */
  public SvgElement moments(String title) {
    var chart = new SmallChart(sessions);
    double zero = (SmallChart.TOP + SmallChart.BOTTOM) / 2;
    double room = zero - SmallChart.TOP - 14;
    int most =
        sessions.stream()
            .map(session -> session.measures().moments())
            .mapToInt(count -> Math.max(count.connecting(), count.sideways()))
            .max()
            .orElse(0);
    for (int i = 0; i < sessions.size(); i++) {
      MomentCount count = sessions.get(i).measures().moments();
      double up = most == 0 ? 0 : room * count.connecting() / most;
      double down = most == 0 ? 0 : room * count.sideways() / most;
      chart.add(column(chart, i, zero - up, zero).styled("fill-con"));
      chart.add(column(chart, i, zero, zero + down).styled("fill-side"));
      chart.label(chart.middle(i), zero - up - 5, String.valueOf(count.connecting()));
      chart.label(chart.middle(i), zero + down + 14, String.valueOf(count.sideways()));
    }
    chart.add(SvgElement.line(30, zero, 286, zero).styled("zero-line"));
    return chart.drawn(title);
  }

  /** Share of the charted time: sideways below, neutral between, connecting above. */
  public SvgElement share(String title) {
    var chart = new SmallChart(sessions);
    for (int percent : new int[] {0, 50, 100}) {
      chart.tick(chart.height(percent, 100), String.valueOf(percent));
    }
    for (int i = 0; i < sessions.size(); i++) {
      LoopShare loop = sessions.get(i).measures().loop();
      double bottom = SmallChart.BOTTOM;
      for (LoopState state : List.of(LoopState.SIDEWAYS, LoopState.NEUTRAL, LoopState.CONNECTING)) {
        double share = loop.share(state).orElse(0);
        double top = bottom - (SmallChart.BOTTOM - SmallChart.TOP) * share;
        chart.add(column(chart, i, top, bottom).with("rx", 0).styled(fill(state)));
        bottom = top;
      }
    }
    return chart.drawn(title);
  }

  private static String fill(LoopState state) {
    return switch (state) {
      case CONNECTING -> "fill-con";
      case NEUTRAL -> "fill-neu-soft";
      case SIDEWAYS -> "fill-side";
    };
  }

  private static SvgElement column(SmallChart chart, int index, double top, double bottom) {
    return SvgElement.rect(chart.left(index), top, chart.columnWidth(), bottom - top)
        .with("rx", ROUNDED);
  }

  private static SvgElement mark(TimeToEvent time, double x, SmallChart chart, double most) {
    double y = chart.height(time.time() / MS_PER_MINUTE, most);
    return time.seen()
        ? SvgElement.circle(x, y, DOT).styled("dot")
        : SvgElement.path("M-5 5 5 5 0 -4Z M0 -4 0 -12 M-3 -9 0 -12 3 -9")
            .with("transform", "translate(" + Math.round(x) + " " + Math.round(y) + ")")
            .styled("still-open");
  }

  private static double spread(SmallChart chart, int index, int n, int of) {
    return chart.left(index) + chart.columnWidth() * (n + 1) / (of + 1);
  }

  private double longestMinutes(EndingRule rule) {
    return IntStream.range(0, sessions.size())
        .mapToObj(i -> sessions.get(i).reconnecting(rule))
        .flatMap(times -> times.times().stream())
        .mapToDouble(time -> time.time() / MS_PER_MINUTE)
        .max()
        .orElse(0);
  }

  private static String whole(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}

package org.empathyloop.analytics.web;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.analytics.Agreement;
import org.empathyloop.analytics.RatedMoment;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Two series of one session under each other: the loop strips, and a pair of lanes for each partner
 * with a line between what both have. What one has alone, and what the two call otherwise, stands
 * out.
 */
final class AgreementPicture {
  private static final double LEFT = 150;
  private static final double WIDTH = 1000;
  private static final double RIGHT = WIDTH - 28;
  private static final double HEIGHT = 330;
  private static final double LOOP = 30;
  private static final double LANES = 150;
  private static final double APART = 42;
  private static final double BETWEEN = 96;
  private static final double AXIS = 312;
  private static final double TALL = 12;
  private static final double RADIUS = 4;
  private static final long TICK_MS = 300_000;

  private final Agreement agreement;
  private final CodeBook codes;
  private final double perMs;

  private AgreementPicture(Agreement agreement, CodeBook codes) {
    this.agreement = agreement;
    this.codes = codes;
    this.perMs = (RIGHT - LEFT) / Math.max(1, agreement.first().durationMs());
  }

  /**
   * @param names of the lanes from the top: both loop strips, both of A, both of B
   * @param summary what it shows, in words
   */
  static SvgElement of(Agreement agreement, CodeBook codes, List<String> names, String summary) {
    var picture = new AgreementPicture(agreement, codes);
    List<SvgElement> parts = new ArrayList<>();
    picture.drawLanes(names, parts);
    picture.drawLoop(agreement.first(), LOOP, parts);
    picture.drawLoop(agreement.second(), LOOP + APART, parts);
    for (RatedMoment moment : agreement.moments().all()) {
      picture.draw(moment, parts);
    }
    picture.drawAxis(parts);
    return SvgElement.of("svg")
        .with("viewBox", "0 0 %.0f %.0f".formatted(WIDTH, HEIGHT))
        .with("role", "img")
        .with("aria-label", summary)
        .styled("timeline-picture agreement-picture")
        .holding(parts);
  }

  private void drawLanes(List<String> names, List<SvgElement> parts) {
    List<Double> at =
        List.of(LOOP, LOOP + APART, LANES, LANES + APART, LANES + BETWEEN, LANES + BETWEEN + APART);
    List<String> styles = List.of("axis-line", "axis-line", "lane-a", "lane-a", "lane-b", "lane-b");
    for (int i = 0; i < at.size(); i++) {
      double y = at.get(i);
      parts.add(SvgElement.text(4, y + 4, names.get(i)).styled("lane-name"));
      parts.add(SvgElement.line(LEFT, y, RIGHT, y).styled(styles.get(i)));
    }
  }

  private void drawLoop(SessionTimeline timeline, double y, List<SvgElement> parts) {
    for (LoopStretch stretch : timeline.loop()) {
      double x = x(stretch.fromMs());
      double width = stretch.lengthMs() * perMs;
      parts.add(
          switch (stretch.state()) {
            case CONNECTING -> SvgElement.rect(x, y - TALL, width, TALL).styled("fill-con");
            case NEUTRAL -> SvgElement.rect(x, y - 2, width, 4).styled("fill-neu");
            case SIDEWAYS -> SvgElement.rect(x, y, width, TALL).styled("fill-side");
          });
    }
  }

  private void draw(RatedMoment moment, List<SvgElement> parts) {
    ChartedMoment first = moment.first();
    ChartedMoment second = moment.second();
    String differs = moment.agreed() ? "" : " differs";
    if (first != null && second != null) {
      double upper = y(first.actor());
      parts.add(
          SvgElement.line(
                  x(first.offsetMs()), upper + TALL, x(second.offsetMs()), upper + APART - TALL)
              .styled("pair" + differs));
    }
    if (first != null) {
      parts.add(mark(first, y(first.actor()), differs));
    }
    if (second != null) {
      parts.add(mark(second, y(second.actor()) + APART, differs));
    }
  }

  private SvgElement mark(ChartedMoment moment, double y, String differs) {
    double x = x(moment.offsetMs());
    return switch (codes.concept(moment.code()).polarity()) {
      case CONNECTING ->
          SvgElement.rect(x - 2, y - TALL, 4, TALL).styled("mark-connecting" + differs);
      case SIDEWAYS -> SvgElement.rect(x - 2, y, 4, TALL).styled("mark-sideways" + differs);
      case NEUTRAL, NONE -> SvgElement.circle(x, y, RADIUS).styled("mark-body" + differs);
    };
  }

  /** What both showed stands with A. */
  private static double y(MomentActor actor) {
    return switch (actor) {
      case A, DYAD, THERAPIST -> LANES;
      case B -> LANES + BETWEEN;
    };
  }

  private void drawAxis(List<SvgElement> parts) {
    for (long at = 0; at <= agreement.first().durationMs(); at += TICK_MS) {
      parts.add(SvgElement.line(x(at), AXIS - 10, x(at), AXIS - 5).styled("axis-ink"));
      parts.add(SvgElement.text(x(at), AXIS + 8, "%d:00".formatted(at / 60_000)).styled("tick"));
    }
  }

  private double x(long offsetMs) {
    return LEFT + offsetMs * perMs;
  }
}

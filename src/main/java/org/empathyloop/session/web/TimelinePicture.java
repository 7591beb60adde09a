package org.empathyloop.session.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.DetailedMoment;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.shared.svg.SvgElement;
import org.jspecify.annotations.Nullable;

/**
 * A whole session at one look: the loop strip, a lane a partner with the room between them, and the
 * arousal of both. Up connects, down goes sideways; what was not timed is drawn hollow.
 */
final class TimelinePicture {
  private static final double LEFT = 92;
  private static final double WIDTH = 1000;
  private static final double RIGHT = WIDTH - 28;
  private static final double SPAN = RIGHT - LEFT;
  private static final double LOOP = 34;
  private static final double LANE_A = 100;
  private static final double ROOM = 138;
  private static final double LANE_B = 176;
  private static final double SETTLED = 292;
  private static final double RUNG = 17;
  private static final double AXIS = 312;
  private static final double HEIGHT = 330;
  private static final double TALL = 15;
  private static final double WIDE = 6;
  private static final long MINUTE_MS = 60_000;
  private static final int MOST_TICKS = 10;

  private final SessionTimeline timeline;
  private final ChartLabels labels;
  private final double perMs;

  private TimelinePicture(SessionTimeline timeline, ChartLabels labels) {
    this.timeline = timeline;
    this.labels = labels;
    this.perMs = SPAN / Math.max(1, timeline.durationMs());
  }

  /**
   * @param summary what it shows, in words
   * @param selected the mark that is being edited, null for none
   */
  static SvgElement of(
      TimelineChart chart, ChartLabels labels, String summary, @Nullable UUID selected) {
    var picture = new TimelinePicture(chart.timeline(), labels);
    List<SvgElement> parts = new ArrayList<>();
    picture.drawFrame(parts);
    picture.drawLoop(parts);
    for (DetailedMoment one : chart.moments()) {
      parts.add(picture.mark(one.moment(), one.moment().id().equals(selected)));
    }
    picture.drawArousal(parts);
    return SvgElement.of("svg")
        .with("viewBox", "0 0 %.0f %.0f".formatted(WIDTH, HEIGHT))
        .with("role", "img")
        .with("aria-label", summary)
        .styled("timeline-picture")
        .holding(parts);
  }

  private void drawFrame(List<SvgElement> parts) {
    var text = labels.text();
    parts.add(lane(LOOP, text.get("session.loop"), "axis-line"));
    parts.add(lane(LANE_A, labels.name(PartnerLetter.A), "lane-a"));
    parts.add(lane(ROOM, text.get("session.room"), "axis-line"));
    parts.add(lane(LANE_B, labels.name(PartnerLetter.B), "lane-b"));
    parts.add(label((SETTLED - 4 * RUNG + SETTLED) / 2, text.get("session.arousal")));
    for (int level = 0; level <= 4; level++) {
      double y = SETTLED - level * RUNG;
      parts.add(SvgElement.line(LEFT, y, RIGHT, y).styled("axis-line"));
    }
    long minutes = Math.max(1, timeline.durationMs() / MINUTE_MS);
    long step = Math.max(1, Math.round(minutes / (double) MOST_TICKS / 5) * 5);
    for (long minute = 0; minute <= minutes; minute += step) {
      double x = x(minute * MINUTE_MS);
      parts.add(SvgElement.line(x, AXIS - 10, x, AXIS - 5).styled("axis-ink"));
      parts.add(SvgElement.text(x, AXIS + 8, Minutes.of(minute * MINUTE_MS)).styled("tick"));
    }
  }

  private static SvgElement lane(double y, String name, String style) {
    return SvgElement.group(
        List.of(label(y, name), SvgElement.line(LEFT, y, RIGHT, y).styled(style)));
  }

  private static SvgElement label(double y, String name) {
    return SvgElement.text(4, y + 4, name).styled("lane-name");
  }

  private void drawLoop(List<SvgElement> parts) {
    for (LoopStretch stretch : timeline.loop()) {
      double x = x(stretch.fromMs());
      double width = stretch.lengthMs() * perMs;
      parts.add(
          switch (stretch.state()) {
            case CONNECTING -> SvgElement.rect(x, LOOP - 22, width, 22).styled("fill-con");
            case NEUTRAL -> SvgElement.rect(x, LOOP - 3, width, 6).styled("fill-neu");
            case SIDEWAYS -> SvgElement.rect(x, LOOP, width, 22).styled("fill-side");
          });
    }
    for (Pause pause : timeline.pauses()) {
      double width = Math.max(2, (pause.toMs() - pause.fromMs()) * perMs);
      parts.add(SvgElement.rect(x(pause.fromMs()), LOOP - 8, width, 16).styled("fill-ink"));
    }
  }

  private SvgElement mark(ChartedMoment moment, boolean selected) {
    double middle = x(moment.offsetMs());
    double y = y(moment.actor());
    boolean hollow = !moment.capture().timed();
    Tone tone = labels.tone(moment.code());
    SvgElement shape =
        switch (tone) {
          case CONNECTING -> SvgElement.rect(middle - WIDE / 2, y - TALL, WIDE, TALL);
          case SIDEWAYS -> SvgElement.rect(middle - WIDE / 2, y, WIDE, TALL);
          case BODY, ROOM -> SvgElement.circle(middle, y, WIDE / 2 + 1);
        };
    return shape.styled(
        "mark-" + tone.text() + (hollow ? " hollow" : "") + (selected ? " selected" : ""));
  }

  private static double y(MomentActor actor) {
    return switch (actor) {
      case A -> LANE_A;
      case B -> LANE_B;
      case THERAPIST, DYAD -> ROOM;
    };
  }

  private void drawArousal(List<SvgElement> parts) {
    for (PartnerLetter partner : PartnerLetter.values()) {
      StringBuilder path = new StringBuilder();
      for (ArousalStep step : timeline.arousal()) {
        if (step.partner() == partner) {
          double y = SETTLED - step.level().level() * RUNG;
          String at = "%.2f".formatted(x(step.offsetMs())).replace(',', '.');
          path.append(path.isEmpty() ? "M" + at + " " + y : "H" + at + " V" + y).append(' ');
        }
      }
      if (!path.isEmpty()) {
        path.append("H").append(RIGHT);
        parts.add(
            SvgElement.path(path.toString())
                .styled(partner == PartnerLetter.A ? "stroke-a" : "stroke-b"));
      }
    }
  }

  private double x(long offsetMs) {
    return LEFT + offsetMs * perMs;
  }
}

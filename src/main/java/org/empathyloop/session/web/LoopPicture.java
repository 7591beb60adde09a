package org.empathyloop.session.web;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.svg.SvgElement;

/** The loop strip of a whole session: connecting above the line, sideways below it. */
public final class LoopPicture {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 60;
  private static final double MIDDLE = 30;
  private static final double PAUSE_WIDTH = 4;

  private LoopPicture() {}

  /**
   * @param summary what it shows, in words
   */
  public static SvgElement of(SessionTimeline timeline, String summary) {
    List<SvgElement> parts = new ArrayList<>();
    parts.add(SvgElement.line(0, MIDDLE, WIDTH, MIDDLE).styled("axis-line"));
    double perMs = WIDTH / Math.max(1, timeline.durationMs());
    for (LoopStretch stretch : timeline.loop()) {
      parts.add(bar(stretch, perMs));
    }
    for (Pause pause : timeline.pauses()) {
      parts.add(
          SvgElement.rect(pause.fromMs() * perMs, MIDDLE - 8, PAUSE_WIDTH, 16).styled("fill-ink"));
    }
    return SvgElement.of("svg")
        .with("viewBox", "0 0 %.0f %.0f".formatted(WIDTH, HEIGHT))
        .with("preserveAspectRatio", "none")
        .with("role", "img")
        .with("aria-label", summary)
        .styled("strip-mini")
        .holding(parts);
  }

  private static SvgElement bar(LoopStretch stretch, double perMs) {
    double x = stretch.fromMs() * perMs;
    double width = stretch.lengthMs() * perMs;
    return switch (stretch.state()) {
      case CONNECTING -> SvgElement.rect(x, 5, width, 25).styled("fill-con");
      case NEUTRAL -> SvgElement.rect(x, 27, width, 6).styled("fill-neu");
      case SIDEWAYS -> SvgElement.rect(x, MIDDLE, width, 25).styled("fill-side");
    };
  }

  /** Milliseconds that the strip was in a state. */
  static long in(LoopState state, SessionTimeline timeline) {
    return timeline.loop().stream()
        .filter(stretch -> stretch.state() == state)
        .mapToLong(LoopStretch::lengthMs)
        .sum();
  }
}

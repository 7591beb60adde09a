package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.svg.SvgElement;

/**
 * Draws the map as a figure of eight: what can be seen above the waterline, what is felt below it,
 * A's half on the left and B's, mirrored, on the right. Both run through the crossing in the
 * middle, where one partner's move becomes the other's cue. Pure.
 */
public final class CycleFigure {
  static final double WIDTH = 1000;
  static final double HEIGHT = 600;

  private static final double WATERLINE = 290;
  private static final double WAVE = 25;
  private static final double EDGE_OF_TEXT = 26;
  private static final String HALF_OF_A =
      "M500 290 C420 430 330 508 222 508 C96 508 62 372 62 290 C62 190 110 92 232 92"
          + " C340 92 420 170 500 290";
  private static final String HALF_OF_B =
      "M500 290 C580 430 670 508 778 508 C904 508 938 372 938 290 C938 190 890 92 768 92"
          + " C660 92 580 170 500 290";

  /** Where the arrows of A's half stand, and where they point, in degrees. */
  private static final double[][] ARROWS_OF_A = {{448, 216, 54}, {447, 377, 118}, {62, 300, -90}};

  private CycleFigure() {}

  public static SvgElement draw(FigureWords words) {
    List<SvgElement> parts = new ArrayList<>(water());
    parts.addAll(loop(words.kind()));
    parts.add(edge(EDGE_OF_TEXT, words.above()));
    parts.add(edge(HEIGHT - EDGE_OF_TEXT / 2, words.below()));
    for (PartnerLetter partner : PartnerLetter.values()) {
      parts.add(PartnerTitle.draw(partner, words));
    }
    words.stations().stream()
        .filter(station -> !station.words().isEmpty())
        .forEach(station -> parts.add(StationBox.draw(station, words.ownWords())));
    SvgElement figure =
        SvgElement.of("svg")
            .styled("cycle-figure " + words.kind().code())
            .with("viewBox", "0 0 1000 600")
            .with("role", "group")
            .with("aria-label", words.title())
            .holding(parts);
    return NamedText.naming(figure, words.names());
  }

  private static List<SvgElement> water() {
    StringBuilder wave = new StringBuilder("M0 290 q12.5 -5 25 0");
    for (double x = WAVE; x < WIDTH; x += WAVE) {
      wave.append(" t25 0");
    }
    return List.of(
        SvgElement.rect(0, WATERLINE, WIDTH, HEIGHT - WATERLINE).styled("water"),
        SvgElement.path(wave.toString()).styled("waterline"));
  }

  private static List<SvgElement> loop(CycleKind kind) {
    List<SvgElement> loop = new ArrayList<>();
    loop.add(half(HALF_OF_A, kind).styled("half a"));
    loop.add(half(HALF_OF_B, kind).styled("half b"));
    for (double[] arrow : ARROWS_OF_A) {
      loop.add(arrow(arrow[0], arrow[1], arrow[2]));
      loop.add(arrow(WIDTH - arrow[0], arrow[1], 180 - arrow[2]));
    }
    return loop;
  }

  /** Sideways is dashed, so that it is told apart without colour. */
  private static SvgElement half(String path, CycleKind kind) {
    SvgElement half = SvgElement.path(path);
    return switch (kind) {
      case SIDEWAYS -> half.with("stroke-dasharray", "16 9");
      case CONNECTING -> half;
    };
  }

  private static SvgElement arrow(double x, double y, double degrees) {
    return SvgElement.path("M-9 -11 13 0 -9 11Z")
        .with(
            "transform",
            String.format(Locale.ROOT, "translate(%.0f %.0f) rotate(%.0f)", x, y, degrees))
        .styled("arrow");
  }

  private static SvgElement edge(double y, String words) {
    return SvgElement.text(WIDTH / 2, y, words).with("text-anchor", "middle").styled("edge");
  }
}

package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.svg.SvgElement;

/** Draws a partner's mark, name and position inside that partner's half. */
final class PartnerTitle {
  private static final double Y = 204;
  private static final double MARK_OF_A = 160;
  private static final double MARK_OF_B = 700;
  private static final double RADIUS = 22;
  private static final double HALF_DIAMOND = 25;

  private PartnerTitle() {}

  static SvgElement draw(PartnerLetter partner, FigureWords words) {
    double x = partner == PartnerLetter.A ? MARK_OF_A : MARK_OF_B;
    String name = words.names().getOrDefault(partner, partner.name());
    List<SvgElement> parts = new ArrayList<>();
    parts.add(mark(partner, x).styled("mark-ground"));
    parts.add(initial(x, name.substring(0, 1)).styled("mark-letter named"));
    parts.add(initial(x, partner.name()).styled("mark-letter unnamed"));
    String position = words.positions().getOrDefault(partner, "");
    double baseline = position.isEmpty() ? Y + 6 : Y - 4;
    parts.add(SvgElement.text(x + 34, baseline, "{" + partner.name() + "}").styled("name"));
    if (!position.isEmpty()) {
      parts.add(SvgElement.text(x + 34, Y + 15, position).styled("position"));
    }
    return SvgElement.group(parts).styled("title " + partner.code());
  }

  /** A circle for A, a diamond for B: told apart without colour. */
  private static SvgElement mark(PartnerLetter partner, double x) {
    return switch (partner) {
      case A -> SvgElement.circle(x, Y, RADIUS);
      case B ->
          SvgElement.rect(x - HALF_DIAMOND * 0.72, Y - HALF_DIAMOND * 0.72, 36, 36)
              .with("rx", 4)
              .with("transform", "rotate(45 " + (int) x + " " + (int) Y + ")");
    };
  }

  private static SvgElement initial(double x, String letter) {
    return SvgElement.text(x, Y + 6, letter)
        .with("text-anchor", "middle")
        .with("aria-hidden", "true");
  }
}

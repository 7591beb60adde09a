package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.svg.Lines;
import org.empathyloop.shared.svg.SvgElement;

/** Draws one station of the figure; its box grows with its words, about its centre. */
final class StationBox {
  private static final double PADDING = 13;
  private static final double CAPTION = 15;
  private static final double LINE = 21;
  private static final double CHIP = 27;
  private static final double LETTER_OF_CHIP = 5.9;
  private static final int MOST_LINES = 3;

  private StationBox() {}

  /**
   * Where A's station of a kind stands and how wide it is; B's is mirrored.
   *
   * @param letters how many average letters fit into a line
   */
  private record Place(double x, double y, double width, int letters) {}

  static SvgElement draw(FigureStation station, String ownWords) {
    Place place = place(station.kind());
    double centre =
        station.partner() == PartnerLetter.A ? place.x() : CycleFigure.WIDTH - place.x();
    List<String> lines = Lines.of(quoted(station), place.letters(), MOST_LINES);
    SvgElement drawn =
        switch (station.kind()) {
          case NEED -> need(station, place.y(), centre, lines);
          case CUE -> cue(station, place, centre, lines);
          case MEANING, PRIMARY, SECONDARY, MOVE ->
              box(station, place, centre, lines, station.spoken() ? ownWords : "");
        };
    return station.address() == null
        ? drawn
        : SvgElement.of("a")
            .with("href", station.address())
            .with("data-station", station.partner().code() + "-" + name(station))
            .with("aria-current", station.chosen() ? "true" : "false")
            .styled("station-link")
            .holding(drawn);
  }

  private static String name(FigureStation station) {
    return station.kind().name().toLowerCase(Locale.ROOT);
  }

  private static Place place(NodeKind kind) {
    return switch (kind) {
      case MOVE -> new Place(230, 96, 216, 23);
      case CUE -> new Place(390, 290, 130, 17);
      case MEANING -> new Place(385, 458, 180, 21);
      case PRIMARY -> new Place(212, 534, 180, 21);
      case SECONDARY -> new Place(97, 400, 150, 17);
      case NEED -> new Place(272, 378, 170, 21);
    };
  }

  private static SvgElement box(
      FigureStation station, Place place, double centre, List<String> lines, String note) {
    boolean counted = !station.count().isEmpty();
    double height = 2 * PADDING + CAPTION + lines.size() * LINE + (counted ? CHIP : 0) - 6;
    double left = centre - place.width() / 2;
    double top = Math.min(place.y() - height / 2, CycleFigure.HEIGHT - height - 4);
    List<SvgElement> parts = new ArrayList<>();
    parts.add(SvgElement.rect(left, top, place.width(), height).with("rx", 12).styled("frame"));
    double baseline = top + PADDING + CAPTION - 4;
    parts.add(SvgElement.text(left + PADDING, baseline, station.caption()).styled("caption"));
    if (!note.isEmpty()) {
      parts.add(
          SvgElement.text(left + place.width() - PADDING, baseline, note)
              .with("text-anchor", "end")
              .styled("caption"));
    }
    for (String line : lines) {
      baseline += LINE;
      parts.add(SvgElement.text(left + PADDING, baseline, line).styled("words"));
    }
    if (counted) {
      parts.addAll(chip(left + PADDING, baseline + 9, station.count()));
    }
    return SvgElement.group(parts).styled(classes(station, "station"));
  }

  private static List<SvgElement> chip(double left, double top, String count) {
    double width = count.length() * LETTER_OF_CHIP + 18;
    return List.of(
        SvgElement.rect(left, top, width, 20).with("rx", 10).styled("chip-ground"),
        SvgElement.text(left + 9, top + 14.5, count).styled("chip-words"));
  }

  private static SvgElement cue(
      FigureStation station, Place place, double centre, List<String> lines) {
    double height = 2 * 9 + CAPTION + lines.size() * 18;
    double top = place.y() - height / 2;
    List<SvgElement> parts = new ArrayList<>();
    parts.add(
        SvgElement.rect(centre - place.width() / 2, top, place.width(), height)
            .with("rx", 12)
            .with("stroke-dasharray", "4 3")
            .styled("frame"));
    double baseline = top + 9 + CAPTION - 4;
    parts.add(centred(centre, baseline, station.caption()).styled("caption"));
    for (String line : lines) {
      baseline += 18;
      parts.add(centred(centre, baseline, line).styled("words"));
    }
    return SvgElement.group(parts).styled(classes(station, "station cue"));
  }

  private static SvgElement need(
      FigureStation station, double y, double centre, List<String> lines) {
    List<SvgElement> parts = new ArrayList<>();
    parts.add(centred(centre, y - 8, station.caption()).styled("caption"));
    double baseline = y - 8;
    for (String line : lines) {
      baseline += LINE;
      parts.add(centred(centre, baseline, line).styled("words"));
    }
    return SvgElement.group(parts).styled(classes(station, "station need"));
  }

  private static SvgElement centred(double x, double y, String words) {
    return SvgElement.text(x, y, words).with("text-anchor", "middle");
  }

  private static String classes(FigureStation station, String base) {
    return base
        + " "
        + station.partner().code()
        + (station.kind() == NodeKind.MOVE ? " move" : "")
        + (station.spoken() ? " spoken" : "")
        + (station.chosen() ? " chosen" : "");
  }

  /** What a partner tells oneself stands in quotation marks. */
  private static String quoted(FigureStation station) {
    return station.kind() == NodeKind.MEANING ? "“" + station.words() + "”" : station.words();
  }
}

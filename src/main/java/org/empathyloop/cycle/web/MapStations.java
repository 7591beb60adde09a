package org.empathyloop.cycle.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleFigure;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleNode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.FigureStation;
import org.empathyloop.cycle.FigureWords;
import org.empathyloop.cycle.NodeKind;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.CodeBook;

/** Puts the stations of a map into words, for the figure and for the list alike. */
final class MapStations {
  private static final List<NodeKind> IN_LOOP_ORDER =
      List.of(
          NodeKind.CUE,
          NodeKind.MEANING,
          NodeKind.PRIMARY,
          NodeKind.SECONDARY,
          NodeKind.MOVE,
          NodeKind.NEED);

  private final CoupleSummary couple;
  private final CycleKind kind;
  private final CyclePattern pattern;
  private final List<CycleNode> nodes;
  private final String chosen;
  private final CodeBook codes;
  private final Text text;

  /**
   * @param chosen name of the station whose evidence is looked at, such as {@code a-move}
   */
  MapStations(
      CoupleSummary couple,
      CycleKind kind,
      CyclePattern pattern,
      List<CycleNode> nodes,
      String chosen,
      CodeBook codes,
      Text text) {
    this.couple = couple;
    this.kind = kind;
    this.pattern = pattern;
    this.nodes = nodes;
    this.chosen = chosen;
    this.codes = codes;
    this.text = text;
  }

  static String name(CycleNode node) {
    return node.partner().code() + "-" + node.kind().name().toLowerCase(Locale.ROOT);
  }

  SvgElement figure() {
    return CycleFigure.draw(
        new FigureWords(
            kind,
            text.get("cycle.figure." + kind.code()),
            text.get("cycle.figure.above"),
            text.get("cycle.figure.below"),
            text.get("cycle.own-words"),
            Stream.of(PartnerLetter.values())
                .collect(
                    Collectors.toMap(
                        partner -> partner, partner -> couple.partner(partner).shortName())),
            positions(),
            nodes.stream().map(node -> station(node, "picture")).toList()));
  }

  /** The stations of a partner in the order in which the loop runs. */
  List<StationRow> rows(PartnerLetter partner) {
    return IN_LOOP_ORDER.stream()
        .flatMap(station -> nodes.stream().filter(node -> node.kind() == station))
        .filter(node -> node.partner() == partner)
        .map(this::row)
        .toList();
  }

  /** What the chosen station is called, such as "What R. does". */
  NamedPhrase caption(CycleNode node) {
    return NamedPhrase.of(rawCaption(node), couple);
  }

  private StationRow row(CycleNode node) {
    return new StationRow(
        node.partner(),
        node.kind(),
        caption(node),
        words(node),
        node.words() != null,
        count(node),
        name(node).equals(chosen),
        address(node, "list"));
  }

  private FigureStation station(CycleNode node, String view) {
    return new FigureStation(
        node.partner(),
        node.kind(),
        rawCaption(node),
        words(node),
        node.words() != null,
        node.kind() == NodeKind.MOVE ? count(node) : "",
        name(node).equals(chosen),
        address(node, view));
  }

  private String rawCaption(CycleNode node) {
    String station = node.kind().name().toLowerCase(Locale.ROOT);
    String key = "cycle.station." + kind.code() + "." + station;
    return text.get(key, Map.of("who", "{" + node.partner().name() + "}"));
  }

  /** What was seen at a station and how often; empty for nothing. */
  String charted(CycleNode node) {
    return node.codes().isEmpty() ? "" : text.get("cycle.charted", labels(node), count(node));
  }

  private String words(CycleNode node) {
    String own = node.words();
    return own != null ? own : labels(node);
  }

  private String labels(CycleNode node) {
    return node.codes().stream()
        .map(code -> codes.concept(code).label(text.locale()))
        .collect(Collectors.joining(", "));
  }

  private String count(CycleNode node) {
    return node.seen().isEmpty() ? "" : text.get("cycle.seen", node.seen().size(), node.sessions());
  }

  private String address(CycleNode node, String view) {
    return "/cycle/map?couple="
        + couple.id().value()
        + "&kind="
        + kind.code()
        + "&view="
        + view
        + "&station="
        + name(node);
  }

  private Map<PartnerLetter, String> positions() {
    return switch (pattern) {
      case PURSUE_WITHDRAW -> positions("pursues", "withdraws");
      case WITHDRAW_PURSUE -> positions("withdraws", "pursues");
      case ATTACK_ATTACK -> positions("attacks", "attacks");
      case WITHDRAW_WITHDRAW -> positions("withdraws", "withdraws");
      case ATTACK_DEFEND, REACTIVE_PURSUE, COMPLEX, NONE -> Map.of();
    };
  }

  private Map<PartnerLetter, String> positions(String a, String b) {
    return Map.of(
        PartnerLetter.A, text.get("cycle.position." + a),
        PartnerLetter.B, text.get("cycle.position." + b));
  }
}

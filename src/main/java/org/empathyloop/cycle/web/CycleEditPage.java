package org.empathyloop.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMap;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CycleNode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.CycleProposal;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.KeepMap;
import org.empathyloop.cycle.NodeKind;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** The couple's own words for the stations of the map; keeping them makes the next version. */
@Named
@ViewScoped
public class CycleEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CycleService cycles;
  @Inject private transient CoupleService couples;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;

  private String couple = "";
  private String kind = "sideways";
  private int after;
  private @Nullable CoupleSummary summary;
  private CyclePattern pattern = CyclePattern.NONE;
  private Map<PartnerLetter, List<StationForm>> stations = Map.of();

  /** Reads what the address names: the latest words, and what is charted now. */
  public void open() {
    CoupleId id = CoupleId.parse(couple);
    CoupleSummary names = couples.summary(id);
    summary = names;
    CycleProposal charted = cycles.proposal(id, kind());
    @Nullable CycleMap latest = cycles.map(id, kind()).orElse(null);
    after = latest == null ? 0 : latest.number();
    pattern = latest == null ? charted.pattern() : latest.pattern();
    List<CycleNode> nodes =
        latest == null
            ? charted.nodes()
            : charted.nodes().stream()
                .map(node -> node.inWords(latest.node(node.partner(), node.kind()).words()))
                .toList();
    stations = forms(nodes, names);
  }

  /** Keeps the next version. */
  public String keep() {
    cycles.keep(
        new KeepMap(
            CycleMapId.next(),
            CoupleId.parse(couple),
            kind(),
            after,
            pattern,
            words(),
            Language.of(look.getLocale())));
    return "/cycle/map?faces-redirect=true&couple=" + couple + "&kind=" + kind;
  }

  private Map<PartnerLetter, List<StationForm>> forms(List<CycleNode> nodes, CoupleSummary names) {
    var told = new MapStations(names, kind(), pattern, nodes, "", codes, Text.of(look.getLocale()));
    Map<PartnerLetter, List<StationForm>> forms = new EnumMap<>(PartnerLetter.class);
    for (CycleNode node : nodes) {
      forms
          .computeIfAbsent(node.partner(), partner -> new ArrayList<>())
          .add(new StationForm(node, told.caption(node), told.charted(node)));
    }
    return forms;
  }

  private Map<PartnerLetter, Map<NodeKind, String>> words() {
    return KeptWords.of(
        stations.values().stream().flatMap(List::stream).map(StationForm::toNode).toList());
  }

  private CycleKind kind() {
    return Coded.of(CycleKind.class, kind);
  }

  public List<PartnerLetter> getPartners() {
    return List.of(PartnerLetter.values());
  }

  public List<StationForm> stations(PartnerLetter partner) {
    return stations.getOrDefault(partner, List.of());
  }

  public CyclePattern[] getPatterns() {
    return CyclePattern.values();
  }

  public int getNext() {
    return after + 1;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public CyclePattern getPattern() {
    return pattern;
  }

  public void setPattern(CyclePattern pattern) {
    this.pattern = pattern;
  }

  public boolean isSideways() {
    return kind() == CycleKind.SIDEWAYS;
  }

  public String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple == null ? "" : couple;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = "connecting".equals(kind) ? "connecting" : "sideways";
  }
}

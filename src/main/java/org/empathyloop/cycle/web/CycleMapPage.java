package org.empathyloop.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.Pronouns;
import org.empathyloop.cycle.AgreeToStatement;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMap;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CycleNode;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.CycleProposal;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.KeepMap;
import org.empathyloop.cycle.NamingStatement;
import org.empathyloop.cycle.NodeKind;
import org.empathyloop.cycle.RebuildStatement;
import org.empathyloop.cycle.SpokenStatement;
import org.empathyloop.cycle.ToldStatement;
import org.empathyloop.session.SessionService;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** A couple's loop: figure or list, what it rests on, the naming statement, the episodes. */
@Named
@ViewScoped
public class CycleMapPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int EVIDENCE_SHOWN = 4;
  private static final String FIRST_STATION = "a-move";

  @Inject private transient CycleService cycles;
  @Inject private transient CoupleService couples;
  @Inject private transient SessionService sessions;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;
  @Inject private transient PageDates dates;
  @Inject private transient Clock clock;

  private String couple = "";
  private String kind = "sideways";
  private String view = "picture";
  private String station = FIRST_STATION;
  private String edit = "";

  private @Nullable CoupleSummary summary;
  private @Nullable CycleMap map;
  private List<CycleNode> nodes = List.of();
  private CyclePattern pattern = CyclePattern.NONE;
  private int sessionsSeen;
  private int sessionsHeld;
  private List<StatementForm> statements = List.of();
  private List<EvidenceRow> evidence = List.of();
  private int evidenceInAll;
  private List<SessionEpisodes> episodes = List.of();

  /** Reads what the address names. */
  public void open() {
    CoupleId id = CoupleId.parse(couple);
    summary = couples.summary(id);
    map = cycles.map(id, kind()).orElse(null);
    if (map != null) {
      nodes = map.nodes();
      pattern = map.pattern();
      sessionsSeen = map.sessions();
    } else {
      CycleProposal proposal = cycles.proposal(id, kind());
      nodes = proposal.nodes();
      pattern = proposal.pattern();
      sessionsSeen = proposal.sessions();
    }
    statements = map == null ? List.of() : map.statements().stream().map(this::form).toList();
    openEvidence(id, summary);
    var held = sessions.sessionsOf(id);
    sessionsHeld = (int) held.stream().filter(session -> !session.running()).count();
    episodes = new EpisodeLister(codes, text()).list(held, cycles.episodes(id));
  }

  /** Keeps the map as the chart draws it, with the words it has, as the next version. */
  public String keep() {
    cycles.keep(
        new KeepMap(
            CycleMapId.next(),
            CoupleId.parse(couple),
            kind(),
            map == null ? 0 : map.number(),
            pattern,
            KeptWords.of(nodes),
            Language.of(look.getLocale())));
    return again("");
  }

  public String say(StatementForm form) {
    cycles.say(form.toCommand());
    return again("");
  }

  public String rebuild(StatementForm form) {
    cycles.rebuild(
        new RebuildStatement(
            mapId(), form.getSpeaker(), form.getVersion(), Language.of(look.getLocale())));
    return again("");
  }

  /** Ticks or unticks a partner's agreement, as of today. */
  public String agree(StatementForm form, PartnerLetter partner, boolean given) {
    cycles.agree(
        new AgreeToStatement(
            mapId(),
            form.getSpeaker(),
            form.getVersion(),
            partner,
            given ? null : dates.dates().dayOf(clock.instant())));
    return again("");
  }

  /** Keeps that a statement was said aloud, as of today, and what shifted. */
  public String sayAloud(StatementForm form) {
    cycles.sayAloud(form.toSaid(dates.dates().dayOf(clock.instant())));
    return again("");
  }

  public String takeBackSaid(StatementForm form) {
    cycles.sayAloud(form.toUnsaid());
    return again("");
  }

  public String confirm(EpisodeForm form) {
    cycles.review(form.toCommand(EpisodeReview.CONFIRMED));
    return again("episodes");
  }

  public String dismiss(EpisodeForm form) {
    cycles.review(form.toCommand(EpisodeReview.DISMISSED));
    return again("episodes");
  }

  /** This page again, with one thing of it changed. */
  public String address(String parameter, String value) {
    return Address.of(
        Map.of("couple", couple, "kind", kind, "view", view, "station", station), parameter, value);
  }

  /**
   * @param at id of the part of the page to come back to; empty for its top
   */
  private String again(String at) {
    return "/cycle/map?faces-redirect=true&couple="
        + couple
        + "&kind="
        + kind
        + "&view="
        + view
        + "&station="
        + station
        + (at.isEmpty() ? "" : "&at=" + at);
  }

  private void openEvidence(CoupleId id, CoupleSummary names) {
    CycleNode node = chosen();
    if (node == null) {
      return;
    }
    evidenceInAll = node.seen().size();
    var teller = new EvidenceTeller(names, codes, text());
    evidence = cycles.evidence(id, node.seen(), EVIDENCE_SHOWN).stream().map(teller::row).toList();
  }

  private @Nullable CycleNode chosen() {
    return nodes.stream()
        .filter(node -> MapStations.name(node).equals(station))
        .findFirst()
        .orElse(null);
  }

  private StatementForm form(SpokenStatement spoken) {
    boolean edited = spoken.statement().speaker().code().value().equals(edit);
    return new StatementForm(mapId(), spoken, edited, told(spoken.statement()));
  }

  private @Nullable NamedPhrase told(NamingStatement statement) {
    CoupleSummary names = names();
    Map<PartnerLetter, Pronouns> pronouns =
        Map.of(
            PartnerLetter.A, names.a().details().toldBy(),
            PartnerLetter.B, names.b().details().toldBy());
    return ToldStatement.of(statement, pronouns, codes)
        .map(told -> NamedPhrase.of(told, names))
        .orElse(null);
  }

  private CycleMapId mapId() {
    if (map == null) {
      throw new IllegalStateException("no map is shown");
    }
    return map.id();
  }

  private CycleKind kind() {
    return Coded.of(CycleKind.class, kind);
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  private MapStations stations() {
    return new MapStations(names(), kind(), pattern, nodes, station, codes, text());
  }

  private CoupleSummary names() {
    if (summary == null) {
      throw new IllegalStateException("the page was not opened");
    }
    return summary;
  }

  public SvgElement getFigure() {
    return stations().figure();
  }

  public List<StationRow> rows(PartnerLetter partner) {
    return stations().rows(partner);
  }

  public List<PartnerLetter> getPartners() {
    return List.of(PartnerLetter.values());
  }

  /** What the evidence panel is about. */
  public @Nullable NamedPhrase getEvidenceOf() {
    CycleNode node = chosen();
    return node == null ? null : stations().caption(node);
  }

  /** Whether anything was charted that a map could be drawn from. */
  public boolean isDrawn() {
    return nodes.stream().anyMatch(node -> !node.blank());
  }

  public int getMoments() {
    return map != null
        ? map.moments()
        : (int)
            nodes.stream()
                .filter(node -> node.kind() == NodeKind.MOVE)
                .flatMap(node -> node.seen().stream())
                .distinct()
                .count();
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public @Nullable CycleMap getMap() {
    return map;
  }

  public CyclePattern getPattern() {
    return pattern;
  }

  public CyclePattern[] getPatterns() {
    return CyclePattern.values();
  }

  public int getSessionsSeen() {
    return sessionsSeen;
  }

  public int getSessionsHeld() {
    return sessionsHeld;
  }

  public List<StatementForm> getStatements() {
    return statements;
  }

  public List<EvidenceRow> getEvidence() {
    return evidence;
  }

  public int getEvidenceInAll() {
    return evidenceInAll;
  }

  public List<SessionEpisodes> getEpisodes() {
    return episodes;
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

  public String getView() {
    return view;
  }

  public void setView(@Nullable String view) {
    this.view = "list".equals(view) ? "list" : "picture";
  }

  public boolean isPicture() {
    return view.equals("picture");
  }

  public String getStation() {
    return station;
  }

  public void setStation(@Nullable String station) {
    this.station = station == null ? FIRST_STATION : station;
  }

  public String getEdit() {
    return edit;
  }

  public void setEdit(@Nullable String edit) {
    this.edit = edit == null ? "" : edit;
  }
}

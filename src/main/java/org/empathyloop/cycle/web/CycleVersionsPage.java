package org.empathyloop.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMap;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.MapVersion;
import org.empathyloop.cycle.RestoreMap;
import org.empathyloop.cycle.web.ComparedStation.Side;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** The versions of a map, two of them side by side, and an earlier one taken up again. */
@Named
@ViewScoped
public class CycleVersionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CycleService cycles;
  @Inject private transient CoupleService couples;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;

  private String couple = "";
  private String kind = "sideways";
  private int earlier;
  private int later;
  private @Nullable CoupleSummary summary;
  private List<MapVersion> versions = List.of();
  private @Nullable CycleMap left;
  private @Nullable CycleMap right;

  /** Reads the versions that the address names, or else the latest two. */
  public void open() {
    CoupleId id = CoupleId.parse(couple);
    summary = couples.summary(id);
    versions = cycles.versions(id, kind());
    if (versions.isEmpty()) {
      return;
    }
    MapVersion newest = versions.get(0);
    MapVersion shownLater = numbered(later, newest);
    MapVersion shownEarlier = numbered(earlier, versions.get(Math.min(1, versions.size() - 1)));
    later = shownLater.number();
    earlier = shownEarlier.number();
    right = cycles.map(shownLater.id());
    left = cycles.map(shownEarlier.id());
  }

  private MapVersion numbered(int number, MapVersion otherwise) {
    return versions.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElse(otherwise);
  }

  /** Takes the earlier of the two up again, as the next version. */
  public String restore() {
    cycles.restore(
        new RestoreMap(CycleMapId.next(), required(left).id(), versions.get(0).number()));
    return "/cycle/map?faces-redirect=true&couple=" + couple + "&kind=" + kind;
  }

  /** The stations of a partner in both versions, in the order of the loop. */
  public List<ComparedStation> stations(PartnerLetter partner) {
    List<StationRow> before = told(required(left)).rows(partner);
    List<StationRow> after = told(required(right)).rows(partner);
    return IntStream.range(0, after.size())
        .mapToObj(i -> compared(before.get(i), after.get(i)))
        .toList();
  }

  private static ComparedStation compared(StationRow before, StationRow after) {
    return new ComparedStation(
        after.caption(),
        Side.of(before),
        Side.of(after),
        !before.words().equals(after.words()) || before.spoken() != after.spoken());
  }

  /** What each says to the other, in both versions. */
  public List<ComparedStation> getStatements() {
    List<ComparedStation> statements = new ArrayList<>();
    for (PartnerLetter speaker : PartnerLetter.values()) {
      Side before = said(required(left), speaker);
      Side after = said(required(right), speaker);
      String caption =
          text()
              .get("cycle.says-to", "{" + speaker.name() + "}", "{" + speaker.other().name() + "}");
      statements.add(
          new ComparedStation(
              NamedPhrase.of(caption, names()),
              before,
              after,
              !before.words().equals(after.words())));
    }
    return statements;
  }

  private static Side said(CycleMap map, PartnerLetter speaker) {
    return map.statements().stream()
        .filter(spoken -> spoken.statement().speaker() == speaker)
        .map(spoken -> new Side(spoken.statement().sentence(), true, ""))
        .findFirst()
        .orElse(new Side("", false, ""));
  }

  private MapStations told(CycleMap map) {
    return new MapStations(names(), kind(), map.pattern(), map.nodes(), "", codes, text());
  }

  private CoupleSummary names() {
    return required(summary);
  }

  private static <T> T required(@Nullable T read) {
    if (read == null) {
      throw new IllegalStateException("the page was not opened");
    }
    return read;
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  private CycleKind kind() {
    return Coded.of(CycleKind.class, kind);
  }

  /** Whether two different versions are shown. */
  public boolean isComparing() {
    return left != null && earlier != later;
  }

  /** Whether the one on the left can be taken up again: it is not the latest. */
  public boolean isRestorable() {
    return left != null && earlier != versions.get(0).number();
  }

  public List<PartnerLetter> getPartners() {
    return List.of(PartnerLetter.values());
  }

  public List<MapVersion> getVersions() {
    return versions;
  }

  public @Nullable CycleMap getLeft() {
    return left;
  }

  public @Nullable CycleMap getRight() {
    return right;
  }

  public int getNext() {
    return versions.isEmpty() ? 1 : versions.get(0).number() + 1;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
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

  public int getEarlier() {
    return earlier;
  }

  public void setEarlier(int earlier) {
    this.earlier = earlier;
  }

  public int getLater() {
    return later;
  }

  public void setLater(int later) {
    this.later = later;
  }
}

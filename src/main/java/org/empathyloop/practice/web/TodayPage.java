package org.empathyloop.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.empathyloop.analytics.MeasureService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.practice.Case;
import org.empathyloop.practice.Caseload;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;
import org.jspecify.annotations.Nullable;

/** What a therapist finds in the morning: couples in care, what waits, and one couple prepared. */
@Named
@ViewScoped
public class TodayPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Caseload caseload;
  @Inject private transient MeasureService measures;
  @Inject private transient Preparation preparation;
  @Inject private transient Needs waiting;
  @Inject private transient PageDates dates;
  @Inject private transient Look look;
  @Inject private transient Clock clock;
  @Inject private transient ZoneId zone;

  private @Nullable String couple;
  private @Nullable CoupleSummary chosen;
  private List<CaseRow> rows = List.of();
  private List<NeedRow> needs = List.of();
  private List<Said> said = List.of();
  private @Nullable LastSession lastSession;
  private List<GoalLine> goals = List.of();
  private List<AskLine> toAsk = List.of();
  private String counts = "";

  /** Reads the day, and prepares for the couple that the address names or the most urgent one. */
  public void open() {
    List<Case> cases = caseload.inCare();
    int selected = selected(cases);
    rows = IntStream.range(0, cases.size()).mapToObj(i -> row(cases.get(i), i, selected)).toList();
    needs = waiting.of(cases);
    counts = counts(cases);
    if (!cases.isEmpty()) {
      prepare(cases.get(selected));
    }
  }

  private void prepare(Case one) {
    chosen = one.couple();
    said = preparation.said(one.couple());
    lastSession = preparation.lastSession(one).orElse(null);
    goals = preparation.goals(one.couple());
    toAsk = preparation.toAsk(one);
  }

  private int selected(List<Case> cases) {
    return IntStream.range(0, cases.size())
        .filter(i -> cases.get(i).couple().id().value().toString().equals(couple))
        .findFirst()
        .orElse(0);
  }

  private CaseRow row(Case one, int position, int selected) {
    Optional<SessionSummary> today = one.on(today(), zone);
    Optional<SessionSummary> last = one.lastEnded();
    return new CaseRow(
        one.couple(),
        one.sessionNumber(),
        today
            .map(session -> dates.time(session.startedAt()))
            .or(() -> last.map(session -> dates.day(session.startedAt())))
            .orElse(""),
        whenDetail(one, today.isPresent()),
        last.flatMap(session -> SharePercent.of(measures.measures(session.id()).loop()))
            .orElse(null),
        one.running().map(TodayPage::id).orElse(null),
        one.toWrapUp().stream().map(TodayPage::id).findFirst().orElse(null),
        position == selected,
        prepareKey(position - selected));
  }

  private String whenDetail(Case one, boolean today) {
    if (one.running().isPresent()) {
      return text().get("practice.running");
    }
    if (today) {
      return text().get("practice.ended");
    }
    return text().get(one.lastEnded().isPresent() ? "practice.last-time" : "practice.first-time");
  }

  private static @Nullable String prepareKey(int fromSelected) {
    return switch (fromSelected) {
      case -1 -> "ArrowUp";
      case 0 -> "P";
      case 1 -> "ArrowDown";
      default -> null;
    };
  }

  private String counts(List<Case> cases) {
    long sessions = cases.stream().filter(one -> one.on(today(), zone).isPresent()).count();
    return text().get("practice.counts", cases.size(), sessions, needs.size());
  }

  private static UUID id(SessionSummary session) {
    return session.id().value();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  public String getDay() {
    return dates.weekday(today());
  }

  public String getCounts() {
    return counts;
  }

  public List<CaseRow> getRows() {
    return rows;
  }

  public List<NeedRow> getNeeds() {
    return needs;
  }

  public @Nullable CoupleSummary getChosen() {
    return chosen;
  }

  public List<Said> getSaid() {
    return said;
  }

  public @Nullable LastSession getLastSession() {
    return lastSession;
  }

  public List<GoalLine> getGoals() {
    return goals;
  }

  public List<AskLine> getToAsk() {
    return toAsk;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }
}

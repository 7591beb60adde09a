package org.empathyloop.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.analytics.MeasureService;
import org.empathyloop.couple.Agreements;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.note.NoteLine;
import org.empathyloop.note.NoteService;
import org.empathyloop.regulation.AttainmentLine;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.regulation.Rater;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;
import org.jspecify.annotations.Nullable;

/** A couple's chart at a glance: two people, what they agreed to, their sessions and goals. */
@Named
@ViewScoped
public class PracticeChartPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A consent that ends within these days is worth a word. */
  private static final long SOON_DAYS = 14;

  private static final int MOST_NOTES = 5;

  @Inject private transient CoupleService couples;
  @Inject private transient SessionService sessions;
  @Inject private transient MeasureService measures;
  @Inject private transient GoalService goals;
  @Inject private transient NoteService notes;
  @Inject private transient Clock clock;
  @Inject private transient Look look;
  @Inject private transient PageDates dates;

  private @Nullable String couple;
  private @Nullable CoupleSummary summary;
  private Agreements agreements = new Agreements(null, List.of());
  private @Nullable SessionSummary running;
  private List<SessionBar> bars = List.of();
  private List<GoalLine> goalLines = List.of();
  private List<ChartNote> chartNotes = List.of();
  private AttainmentLine.@Nullable Point attainment;

  /** Reads the couple that the address names. */
  public void open() {
    CoupleId id = CoupleId.parse(couple == null ? "" : couple);
    summary = couples.summary(id);
    agreements = couples.agreements(id);
    List<SessionSummary> all = sessions.sessionsOf(id);
    running = all.stream().filter(SessionSummary::running).findFirst().orElse(null);
    Map<SessionId, NoteLine> written =
        notes.notesOf(id).stream()
            .filter(line -> !line.addendum())
            .collect(Collectors.toMap(NoteLine::session, Function.identity(), (one, other) -> one));
    chartNotes =
        all.stream()
            .flatMap(
                session ->
                    Optional.ofNullable(written.get(session.id()))
                        .map(line -> new ChartNote(line, session.startedAt()))
                        .stream())
            .sorted(Comparator.comparing(ChartNote::sessionAt).reversed())
            .limit(MOST_NOTES)
            .toList();
    bars = measures.sessionsOf(id).stream().map(SessionBar::of).toList();
    List<Goal> open = goals.goals(id);
    goalLines = open.stream().map(goal -> GoalLine.of(goal, Text.of(look.getLocale()))).toList();
    List<SessionId> inOrder = bars.stream().map(SessionBar::session).toList();
    attainment = AttainmentLine.of(open, Rater.THERAPIST, inOrder).latest().orElse(null);
  }

  public CoupleSummary getSummary() {
    return shown();
  }

  public Agreements getAgreements() {
    return agreements;
  }

  public @Nullable SessionSummary getRunning() {
    return running;
  }

  public List<SessionBar> getBars() {
    return bars;
  }

  /** Minutes of all sessions together. */
  public long getMinutes() {
    return bars.stream().mapToLong(SessionBar::minutes).sum();
  }

  public List<GoalLine> getGoalLines() {
    return goalLines;
  }

  /** The latest notes, the newest first. */
  public List<ChartNote> getNotes() {
    return chartNotes;
  }

  /** The therapist's T score now, with one decimal; absent before the first rating. */
  public @Nullable String getAttainment() {
    return attainment == null ? null : String.format(look.getLocale(), "%.1f", attainment.t());
  }

  /** The partner's consent to release that holds longest today, if any. */
  public @Nullable ReleaseConsent release(PartnerLetter letter) {
    return agreements.releases().stream()
        .filter(consent -> consent.letter() == letter && consent.isInForce(today()))
        .max((one, other) -> one.until().compareTo(other.until()))
        .orElse(null);
  }

  /** Days left of a consent that ends soon; null when it does not. */
  public @Nullable Long endsInDays(@Nullable ReleaseConsent consent) {
    if (consent == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(today(), consent.until());
    return days > SOON_DAYS ? null : days;
  }

  private LocalDate today() {
    return dates.dates().dayOf(clock.instant());
  }

  private CoupleSummary shown() {
    return Objects.requireNonNull(summary);
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }
}

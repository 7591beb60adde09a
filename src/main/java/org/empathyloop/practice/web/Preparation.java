package org.empathyloop.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathyloop.analytics.MeasureService;
import org.empathyloop.analytics.RepairCount;
import org.empathyloop.analytics.SessionMeasures;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.NamingStatement;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.cycle.SpokenStatement;
import org.empathyloop.practice.Case;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.session.OpenQuestion;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.session.web.LoopPicture;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;
import org.empathyloop.vocabulary.CodeBook;

/** Gathers what a therapist wants to know before a couple comes in. */
@RequestScoped
public class Preparation {
  private static final long MS_PER_MINUTE = 60_000;
  private static final long MS_PER_SECOND = 1000;

  @Inject private SessionService sessions;
  @Inject private MeasureService measures;
  @Inject private CycleService cycles;
  @Inject private GoalService goals;
  @Inject private CodeBook codes;
  @Inject private PageDates dates;
  @Inject private Look look;

  /** What the partners can say about their loop, as far as words were found. */
  List<Said> said(CoupleSummary couple) {
    return cycles.map(couple.id(), CycleKind.SIDEWAYS).stream()
        .flatMap(map -> map.statements().stream())
        .map(SpokenStatement::statement)
        .filter(NamingStatement::complete)
        .map(statement -> said(couple, statement))
        .toList();
  }

  Optional<LastSession> lastSession(Case one) {
    return one.lastEnded().map(session -> lastSession(one, session));
  }

  List<GoalLine> goals(CoupleSummary couple) {
    return goals.goals(couple.id()).stream().map(goal -> GoalLine.of(goal, text())).toList();
  }

  /** What was asked in the last session and got no answer. */
  List<AskLine> toAsk(Case one) {
    return one.lastEnded().stream()
        .flatMap(session -> sessions.openQuestions(session.id()).stream())
        .map(this::asked)
        .toList();
  }

  private static Said said(CoupleSummary couple, NamingStatement statement) {
    PartnerLetter speaker = statement.speaker();
    return new Said(speaker.name(), couple.partner(speaker).shortName(), statement.sentence());
  }

  private LastSession lastSession(Case one, SessionSummary session) {
    SessionTimeline timeline = sessions.timeline(session.id());
    SessionMeasures measured = measures.measures(session.id());
    String loop =
        SharePercent.of(measured.loop())
            .map(s -> text().get("frame.share", s.connecting(), s.neutral(), s.sideways()))
            .orElseGet(() -> text().get("practice.loop-not-charted"));
    return new LastSession(
        text().get("practice.session", one.numberOf(session), dates.day(session.startedAt())),
        text()
            .get(
                "practice.session-size",
                Math.round((double) timeline.durationMs() / MS_PER_MINUTE),
                timeline.moments().size()),
        LoopPicture.of(timeline, loop),
        cycles(session) + " " + repairs(measured.repairs()));
  }

  private String cycles(SessionSummary session) {
    List<SidewaysEpisode> counted =
        cycles.episodes(session.id()).stream()
            .filter(Episode::counts)
            .map(Episode::found)
            .filter(SidewaysEpisode.class::isInstance)
            .map(SidewaysEpisode.class::cast)
            .toList();
    long closed = counted.stream().filter(episode -> episode.ending().closed()).count();
    return counted.isEmpty()
        ? text().get("practice.no-cycles")
        : text().get("practice.cycles", counted.size(), closed);
  }

  private String repairs(RepairCount repairs) {
    return repairs.attempts() == 0
        ? ""
        : text().get("practice.repairs", repairs.accepted(), repairs.attempts());
  }

  private AskLine asked(OpenQuestion question) {
    String letter =
        switch (question.actor()) {
          case A -> "A";
          case B -> "B";
          case THERAPIST -> "T";
          case DYAD -> "";
        };
    String label = codes.concept(question.code()).label(locale());
    return new AskLine(
        letter, text().get("practice.not-answered", label, clockTime(question.offsetMs())));
  }

  private static String clockTime(long offsetMs) {
    return "%d:%02d".formatted(offsetMs / MS_PER_MINUTE, offsetMs % MS_PER_MINUTE / MS_PER_SECOND);
  }

  private Locale locale() {
    return look.getLocale();
  }

  private Text text() {
    return Text.of(locale());
  }
}

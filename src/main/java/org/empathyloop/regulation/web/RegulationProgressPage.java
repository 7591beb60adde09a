package org.empathyloop.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.analytics.LoopShare;
import org.empathyloop.analytics.MeasureService;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.MomentCount;
import org.empathyloop.analytics.ProgressCharts;
import org.empathyloop.analytics.RepairCount;
import org.empathyloop.analytics.TimeToReconnect;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.web.NamedPhrase;
import org.empathyloop.regulation.AttainmentChart;
import org.empathyloop.regulation.AttainmentLine;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalLadder;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.regulation.Rater;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** Goals with their ladders, the T score, and measures over the latest sessions. */
@Named
@RequestScoped
public class RegulationProgressPage {
  private static final int MOST_SESSIONS = 12;

  @Inject private CoupleService couples;
  @Inject private GoalService goals;
  @Inject private MeasureService measures;
  @Inject private CodeBook codes;
  @Inject private Look look;
  @Inject private PageDates dates;

  private String couple = "";
  private String view = "charts";
  private @Nullable CoupleSummary summary;
  private List<Goal> allGoals = List.of();
  private List<MeasuredSession> held = List.of();
  private List<MeasuredSession> shown = List.of();
  private List<MeasureBlock> answers = List.of();

  /** Reads the couple that the address names. */
  public void open() {
    CoupleId id = CoupleId.parse(couple);
    summary = couples.summary(id);
    allGoals = goals.goals(id);
    held = measures.sessionsOf(id);
    shown = held.subList(Math.max(0, held.size() - MOST_SESSIONS), held.size());
    answers =
        new AnsweringTables(measures.answering(id, MOST_SESSIONS), names(), codes, text()).blocks();
  }

  public List<GoalCard> getGoals() {
    return allGoals.stream().map(this::card).toList();
  }

  private GoalCard card(Goal goal) {
    Map<Rater, String> initials =
        Map.of(
            Rater.A, names().a().initial(),
            Rater.B, names().b().initial(),
            Rater.THERAPIST, text().get("regulation.therapist-initial"));
    String title =
        text()
            .get(
                "regulation.ladder",
                Map.of(
                    "start", goal.startLevel(),
                    "a", level(goal, Rater.A),
                    "b", level(goal, Rater.B),
                    "therapist", level(goal, Rater.THERAPIST)));
    return new GoalCard(
        goal,
        Stream.of(PartnerLetter.values()).filter(goal.owner()::includes).toList(),
        GoalLadder.draw(goal, title, text().get("regulation.start"), initials));
  }

  private String level(Goal goal, Rater rater) {
    return goal.latest(rater)
        .map(Object::toString)
        .orElseGet(() -> text().get("regulation.not-rated"));
  }

  /** The therapist's line, from the start of the goals to the latest rating. */
  public SvgElement getAttainmentChart() {
    List<AttainmentChart.Dot> dots = new ArrayList<>();
    AttainmentLine line = line(Rater.THERAPIST);
    AttainmentLine.Point start = line.start();
    if (start != null) {
      dots.add(new AttainmentChart.Dot(start.t(), text().get("regulation.start")));
    }
    line.points().forEach(point -> dots.add(new AttainmentChart.Dot(point.t(), day(point))));
    String title =
        dots.stream()
            .map(dot -> dot.label() + " " + tables().score(dot.t()))
            .collect(Collectors.joining(", "));
    return AttainmentChart.draw(
        dots, text().get("regulation.t-title", title), text().get("regulation.met"));
  }

  /** Such as "31.7 to 50.0". */
  public String getAttainment() {
    AttainmentLine line = line(Rater.THERAPIST);
    AttainmentLine.Point start = line.start();
    if (start == null) {
      return "";
    }
    String from = tables().score(start.t());
    return line.latest()
        .map(latest -> text().get("regulation.from-to", from, tables().score(latest.t())))
        .orElse(from);
  }

  public List<AttainmentRow> getAttainmentRows() {
    Map<SessionId, Map<Rater, String>> scores = new HashMap<>();
    for (Rater rater : Rater.values()) {
      for (AttainmentLine.Point point : line(rater).points()) {
        SessionId session = point.session();
        if (session != null) {
          scores
              .computeIfAbsent(session, s -> new EnumMap<>(Rater.class))
              .put(rater, tables().score(point.t()));
        }
      }
    }
    return held.stream()
        .filter(session -> scores.containsKey(session.session().id()))
        .map(
            session ->
                new AttainmentRow(
                    dates.day(session.session().startedAt()),
                    scores.getOrDefault(session.session().id(), Map.of())))
        .toList();
  }

  private AttainmentLine line(Rater rater) {
    return AttainmentLine.of(
        allGoals, rater, held.stream().map(session -> session.session().id()).toList());
  }

  private String day(AttainmentLine.Point point) {
    return held.stream()
        .filter(session -> session.session().id().equals(point.session()))
        .map(session -> dates.day(session.session().startedAt()))
        .findFirst()
        .orElse("");
  }

  /** The rules by which cycles of these sessions ended; one chart each, never one for both. */
  public List<EndingRule> getRules() {
    return Stream.of(EndingRule.values()).filter(rule -> reconnecting(rule).n() > 0).toList();
  }

  public SvgElement reconnectChart(EndingRule rule) {
    String each = perSession(session -> tables().cycles(session.reconnecting(rule)));
    return charts()
        .reconnecting(rule, text().get("regulation.reconnect-title-" + rule.code(), each));
  }

  /** Such as "n = 14 cycles, 3 open, median 4.6 min", over all sessions shown. */
  public String reconnectCount(EndingRule rule) {
    return tables().cycles(reconnecting(rule));
  }

  private TimeToReconnect reconnecting(EndingRule rule) {
    return new TimeToReconnect(
        rule, shown.stream().flatMap(s -> s.reconnecting(rule).times().stream()).toList());
  }

  public SvgElement getRepairChart() {
    return charts()
        .repairs(
            text()
                .get(
                    "regulation.repairs-title",
                    perSession(
                        session ->
                            session.measures().repairs().accepted()
                                + "/"
                                + session.measures().repairs().attempts())));
  }

  public RepairCount getRepairs() {
    return shown.stream()
        .map(session -> session.measures().repairs())
        .reduce(RepairCount.NONE, RepairCount::plus);
  }

  public SvgElement getMomentChart() {
    return charts()
        .moments(
            text()
                .get(
                    "regulation.moments-title",
                    perSession(
                        session ->
                            session.measures().moments().connecting()
                                + "/"
                                + session.measures().moments().sideways())));
  }

  public MomentCount getMoments() {
    return shown.stream()
        .map(session -> session.measures().moments())
        .reduce(MomentCount.NONE, MomentCount::plus);
  }

  public SvgElement getShareChart() {
    return charts()
        .share(
            text()
                .get(
                    "regulation.share-title",
                    perSession(session -> tables().share(session.measures().loop()))));
  }

  /** Minutes on the strip over all sessions shown. */
  public String getChartedMinutes() {
    LoopShare all =
        shown.stream()
            .map(session -> session.measures().loop())
            .reduce(LoopShare.NONE, LoopShare::plus);
    return tables().minutes(all.chartedMs());
  }

  public List<ProgressRow> getRows() {
    return tables().rows(shown);
  }

  /** How many steps from one moment to the next there are over all sessions shown. */
  public long getFollowCount() {
    return together().follows().total();
  }

  public SvgElement getFollowChart() {
    return together().followChart();
  }

  public List<FollowRow> getFollowRows() {
    return together().followRows();
  }

  /** What may be said of the order of moments as a whole. */
  public String getFollowSaid() {
    return together().followSaid();
  }

  public boolean isChangeable() {
    return together().changeable();
  }

  public SvgElement getChangeChart() {
    return together().changeChart();
  }

  public List<NamedPhrase> getSymbols() {
    return together().symbols();
  }

  public List<GridCard> getGrids() {
    return together().grids();
  }

  /** How the two answer each other, over the sessions shown. */
  public List<MeasureBlock> getAnswers() {
    return answers;
  }

  private TogetherCharts together() {
    return new TogetherCharts(shown, names(), text());
  }

  private String perSession(Function<MeasuredSession, String> told) {
    return shown.stream()
        .map(session -> session.number() + ": " + told.apply(session))
        .collect(Collectors.joining("; "));
  }

  private ProgressCharts charts() {
    return new ProgressCharts(shown);
  }

  private ProgressTables tables() {
    return new ProgressTables(text(), dates.dates());
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  private CoupleSummary names() {
    if (summary == null) {
      throw new IllegalStateException("the page was not opened");
    }
    return summary;
  }

  /** What stands beside the title: how many sessions, from when to when. */
  public String getPeriod() {
    if (shown.isEmpty()) {
      return "";
    }
    return text()
        .get(
            shown.size() < held.size() ? "regulation.period-latest" : "regulation.period",
            Map.of(
                "shown", shown.size(),
                "held", held.size(),
                "first", dates.day(shown.get(0).session().startedAt()),
                "last", dates.day(shown.get(shown.size() - 1).session().startedAt())));
  }

  public List<Rater> getRaters() {
    return List.of(Rater.values());
  }

  public List<MeasuredSession> getShown() {
    return shown;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public boolean isCharts() {
    return view.equals("charts");
  }

  public String getView() {
    return view;
  }

  public void setView(@Nullable String view) {
    this.view = "tables".equals(view) ? "tables" : "charts";
  }

  public String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple == null ? "" : couple;
  }
}

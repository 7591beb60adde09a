package org.empathyloop.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.session.EndedSession;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/** Measures of a couple's charted sessions, computed from their moments each time. */
@ApplicationScoped
@Transactional
public class MeasureService {
  @Inject private SessionService sessions;
  @Inject private CycleService cycles;
  @Inject private CodeBook codes;

  /** Every session of the couple that has ended, the earliest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public List<MeasuredSession> sessionsOf(CoupleId couple) {
    Map<SessionId, List<Episode>> episodes =
        cycles.episodes(couple).stream().collect(Collectors.groupingBy(Episode::session));
    List<MeasuredSession> measured = new ArrayList<>();
    for (EndedSession session : sessions.ended(couple)) {
      SessionSummary summary = session.summary();
      var counted = counted(episodes.getOrDefault(summary.id(), List.of()));
      SessionMeasures measures = measures(session.timeline());
      measured.add(new MeasuredSession(measured.size() + 1, summary, measures, counted));
    }
    return measured;
  }

  /** Where a couple is going: of its sessions no more is measured than their loop strips. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public Course course(CoupleId couple) {
    return Course.of(
        sessions.ended(couple).stream().map(session -> LoopShare.of(session.timeline())).toList());
  }

  /** What one session counts up to. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public SessionMeasures measures(SessionId session) {
    return measures(sessions.timeline(session));
  }

  private SessionMeasures measures(SessionTimeline timeline) {
    return SessionMeasures.of(timeline, new EpisodeFinder(codes).find(timeline), codes);
  }

  /**
   * How the two answered each other over the latest sessions that have ended.
   *
   * @param latest how many at most
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public Answering answering(CoupleId couple, int latest) {
    List<EndedSession> ended = sessions.ended(couple);
    return Answering.of(
        ended.subList(Math.max(0, ended.size() - latest), ended.size()).stream()
            .map(EndedSession::timeline)
            .toList(),
        codes);
  }

  private static List<SidewaysEpisode> counted(List<Episode> episodes) {
    return episodes.stream()
        .filter(Episode::counts)
        .flatMap(
            episode ->
                episode.found() instanceof SidewaysEpisode sideways
                    ? Stream.of(sideways)
                    : Stream.empty())
        .toList();
  }
}

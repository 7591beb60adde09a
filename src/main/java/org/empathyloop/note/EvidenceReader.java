package org.empathyloop.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.cycle.ChartedCycles;
import org.empathyloop.cycle.ChartedCycles.CountedEpisode;
import org.empathyloop.cycle.CycleService;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.regulation.Rater;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Language;

/** Collects what sessions, cycles and goals hand out about one session. */
@ApplicationScoped
class EvidenceReader {
  @Inject private SessionService sessions;
  @Inject private CycleService cycles;
  @Inject private GoalService goals;
  @Inject private CodeBook codes;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  SessionEvidence read(SessionId id, Language language) {
    SessionSummary session = sessions.summary(id);
    SessionTimeline timeline = sessions.timeline(id);
    return new SessionEvidence(
        session.startedAt(),
        session.endedAt() == null ? clock.instant() : session.endedAt(),
        zone,
        new ChartedCycles(id, timeline, episodes(id)),
        new EpisodeFinder(codes).find(timeline).repairs(),
        reached(session.couple(), id),
        new MomentWords(codes, language, words(id, timeline)));
  }

  /** The moments of a session as rows beside its note. */
  List<EvidenceRow> rows(SessionId id, Language language) {
    SessionEvidence evidence = read(id, language);
    Set<UUID> key = evidence.keyMoments();
    return evidence.moments().stream()
        .map(moment -> row(evidence.words(), moment, key.contains(moment.id())))
        .toList();
  }

  private static EvidenceRow row(MomentWords words, ChartedMoment moment, boolean key) {
    return new EvidenceRow(
        moment.id(),
        MomentWords.time(moment.offsetMs()),
        moment.actor(),
        words.brief(moment),
        words.sentence(moment),
        audience(moment),
        key);
  }

  /** Whose moment it is; joint for one of both or of the therapist. */
  static Audience audience(ChartedMoment moment) {
    return moment.actor().partner().map(Audience::of).orElse(Audience.JOINT);
  }

  private List<CountedEpisode> episodes(SessionId id) {
    return cycles.episodes(id).stream()
        .filter(Episode::counts)
        .map(episode -> new CountedEpisode(episode.found(), episode.pattern()))
        .toList();
  }

  private Map<UUID, String> words(SessionId id, SessionTimeline timeline) {
    Map<UUID, String> words = new HashMap<>();
    timeline
        .moments()
        .forEach(
            moment ->
                sessions.words(id, moment.id()).ifPresent(said -> words.put(moment.id(), said)));
    return words;
  }

  private List<ReachedGoal> reached(CoupleId couple, SessionId id) {
    return goals.goals(couple).stream().map(goal -> reached(goal, id)).toList();
  }

  private static ReachedGoal reached(Goal goal, SessionId id) {
    return new ReachedGoal(
        goal.title(),
        audience(goal.owner()),
        goal.rated(Rater.THERAPIST, id).orElse(null),
        goal.rated(Rater.A, id).orElse(null),
        goal.rated(Rater.B, id).orElse(null));
  }

  private static Audience audience(GoalOwner owner) {
    return switch (owner) {
      case A -> Audience.PARTNER_A;
      case B -> Audience.PARTNER_B;
      case COUPLE -> Audience.JOINT;
    };
  }
}

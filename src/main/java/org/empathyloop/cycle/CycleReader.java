package org.empathyloop.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.ChartedCycles.CountedEpisode;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** Puts maps, proposals and evidence together from rows and charted sessions. */
@ApplicationScoped
class CycleReader {
  private static final Comparator<CycleNode> IN_LOOP_ORDER =
      Comparator.comparing(CycleNode::partner).thenComparing(CycleNode::kind);

  @Inject private CycleStore cycles;
  @Inject private EpisodeKeeper episodes;
  @Inject private SessionService sessions;
  @Inject private CodeBook codes;
  @Inject private Vault vault;

  CycleMap value(CycleMapRow row) {
    Map<UUID, List<SeenMoment>> evidence = cycles.evidence(row.id());
    List<CycleNode> nodes =
        cycles.nodes(row.id()).stream()
            .map(
                node ->
                    node.value(row.couple(), evidence.getOrDefault(node.id(), List.of()), vault))
            .sorted(IN_LOOP_ORDER)
            .toList();
    List<SpokenStatement> statements =
        cycles.statements(row.id()).stream()
            .map(statement -> statement.value(row.couple(), vault))
            .toList();
    return row.value(nodes, statements);
  }

  CycleProposal proposal(CoupleId couple, CycleKind kind) {
    Map<SessionId, List<Episode>> bySession =
        episodes.values(cycles.episodesOf(couple)).stream()
            .filter(Episode::counts)
            .collect(Collectors.groupingBy(Episode::session));
    List<ChartedCycles> charted =
        inOrder(couple).stream()
            .filter(session -> bySession.containsKey(session.id()))
            .map(session -> charted(session.id(), bySession.getOrDefault(session.id(), List.of())))
            .toList();
    return new CycleProposer(codes).propose(kind, charted);
  }

  /** EL-CYC-025: the newest first; nothing of another couple's sessions. */
  List<EvidenceLine> evidence(CoupleId couple, List<SeenMoment> seen, int limit) {
    Map<SessionId, SessionSummary> ours =
        inOrder(couple).stream().collect(Collectors.toMap(SessionSummary::id, session -> session));
    return ours.values().stream()
        .sorted(Comparator.comparing(SessionSummary::startedAt).reversed())
        .filter(session -> seen.stream().anyMatch(one -> one.session().equals(session.id())))
        .flatMap(session -> lines(session, seen))
        .limit(limit)
        .toList();
  }

  private Stream<EvidenceLine> lines(SessionSummary session, List<SeenMoment> seen) {
    SessionTimeline timeline = sessions.timeline(session.id());
    return timeline.moments().stream()
        .filter(moment -> seen.contains(new SeenMoment(session.id(), moment.id())))
        .sorted(Comparator.comparingLong(ChartedMoment::offsetMs).reversed())
        .map(moment -> line(session, timeline, moment));
  }

  private EvidenceLine line(
      SessionSummary session, SessionTimeline timeline, ChartedMoment moment) {
    return new EvidenceLine(
        session.id(),
        session.startedAt(),
        moment.offsetMs(),
        moment.actor(),
        moment.code(),
        moment.feeling(),
        cueOf(timeline, moment).map(ChartedMoment::code).orElse(null),
        sessions.words(session.id(), moment.id()).orElse(null));
  }

  private static Optional<ChartedMoment> cueOf(SessionTimeline timeline, ChartedMoment moment) {
    @Nullable PartnerLetter other = moment.actor().partner().map(PartnerLetter::other).orElse(null);
    if (other == null) {
      return Optional.empty();
    }
    long from = moment.offsetMs() - CycleParameters.DEFAULT.answerMs();
    return timeline.moments().stream()
        .filter(earlier -> earlier.actor().is(other))
        .filter(earlier -> earlier.offsetMs() >= from && earlier.offsetMs() < moment.offsetMs())
        .reduce((one, later) -> later);
  }

  private ChartedCycles charted(SessionId session, List<Episode> counted) {
    return new ChartedCycles(
        session,
        sessions.timeline(session),
        counted.stream()
            .map(episode -> new CountedEpisode(episode.found(), episode.pattern()))
            .toList());
  }

  private List<SessionSummary> inOrder(CoupleId couple) {
    return sessions.sessionsOf(couple).stream()
        .sorted(Comparator.comparing(SessionSummary::startedAt))
        .toList();
  }
}

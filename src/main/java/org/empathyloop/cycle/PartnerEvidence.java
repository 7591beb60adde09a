package org.empathyloop.cycle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.ChartedCycles.CountedEpisode;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/** Gathers what was seen of one partner in the episodes of one loop, station by station. */
final class PartnerEvidence {
  private static final String AFFECT_AXIS = "affect";
  private static final String BODY_AXIS = "regulation";

  /** Feelings on the surface have such codes; all others lie underneath. */
  private static final String SECONDARY_FEELING = "s-";

  private final CycleKind kind;
  private final PartnerLetter partner;
  private final CodeBook codes;
  private final CycleParameters parameters;
  private final Map<NodeKind, MostSeen> stations = new EnumMap<>(NodeKind.class);

  PartnerEvidence(
      CycleKind kind, PartnerLetter partner, CodeBook codes, CycleParameters parameters) {
    this.kind = kind;
    this.partner = partner;
    this.codes = codes;
    this.parameters = parameters;
    for (NodeKind station : NodeKind.values()) {
      stations.put(station, new MostSeen());
    }
  }

  void gather(ChartedCycles session) {
    for (CountedEpisode episode : session.of(kind)) {
      gatherMoves(session, episode.found());
      gatherFeelings(session, episode.found());
    }
  }

  List<CycleNode> nodes() {
    return Stream.of(NodeKind.values())
        .map(
            station ->
                new CycleNode(partner, station, null, at(station).codes(), at(station).seen()))
        .toList();
  }

  /** EL-CYC-022: a cue is what the other did last before the partner's move, or what it answers. */
  private void gatherMoves(ChartedCycles session, FoundEpisode episode) {
    List<ChartedMoment> moments = momentsOf(session, episode);
    Map<UUID, ChartedMoment> byId = new HashMap<>();
    moments.forEach(moment -> byId.put(moment.id(), moment));
    for (int i = 0; i < moments.size(); i++) {
      ChartedMoment move = moments.get(i);
      if (!by(partner, move)) {
        continue;
      }
      add(body(move) ? NodeKind.SECONDARY : NodeKind.MOVE, move.code(), session.session(), move);
      cueOf(move, moments.subList(0, i), byId)
          .ifPresent(cue -> add(NodeKind.CUE, cue.code(), session.session(), cue));
    }
  }

  private Optional<ChartedMoment> cueOf(
      ChartedMoment move, List<ChartedMoment> before, Map<UUID, ChartedMoment> byId) {
    ChartedMoment linked = move.answers() == null ? null : byId.get(move.answers());
    if (linked != null && by(partner.other(), linked)) {
      return Optional.of(linked);
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      ChartedMoment earlier = before.get(i);
      if (move.offsetMs() - earlier.offsetMs() > parameters.answerMs()) {
        return Optional.empty();
      }
      if (by(partner.other(), earlier)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /** EL-CYC-023: feelings are those charted between the onset and the end, recalled ones too. */
  private void gatherFeelings(ChartedCycles session, FoundEpisode episode) {
    for (ChartedMoment moment : session.timeline().moments()) {
      boolean inside =
          moment.offsetMs() >= episode.onsetMs() && moment.offsetMs() <= episode.endMs();
      if (inside && by(partner, moment)) {
        feelings(moment)
            .forEach(feeling -> add(station(feeling), feeling, session.session(), moment));
      }
    }
  }

  private Stream<Code> feelings(ChartedMoment moment) {
    boolean feelingItself = codes.concept(moment.code()).axis().equals(AFFECT_AXIS);
    return Stream.concat(
        feelingItself ? Stream.of(moment.code()) : Stream.empty(),
        Stream.ofNullable(moment.feeling()));
  }

  private static NodeKind station(Code feeling) {
    return feeling.value().startsWith(SECONDARY_FEELING) ? NodeKind.SECONDARY : NodeKind.PRIMARY;
  }

  /** In the connecting loop a practice of the body stands where the reactive feeling stood. */
  private boolean body(ChartedMoment moment) {
    return kind == CycleKind.CONNECTING && codes.concept(moment.code()).axis().equals(BODY_AXIS);
  }

  private List<ChartedMoment> momentsOf(ChartedCycles session, FoundEpisode episode) {
    Set<UUID> inEpisode = new HashSet<>(episode.moments());
    return session.timeline().moments().stream()
        .filter(moment -> inEpisode.contains(moment.id()))
        .filter(moment -> !codes.concept(moment.code()).axis().equals(AFFECT_AXIS))
        .toList();
  }

  private void add(NodeKind station, Code code, SessionId session, ChartedMoment moment) {
    at(station).add(code, new SeenMoment(session, moment.id()));
  }

  private MostSeen at(NodeKind station) {
    return stations.computeIfAbsent(station, kind -> new MostSeen());
  }

  private static boolean by(PartnerLetter who, ChartedMoment moment) {
    return moment.actor().is(who) || moment.actor() == MomentActor.DYAD;
  }
}

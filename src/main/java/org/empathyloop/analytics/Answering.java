package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.cycle.RepairAttempt;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * How the two answered each other, over sessions pooled; nothing is followed from one to the next.
 *
 * @param sessions how many were pooled
 * @param echoes from A to B, then from B to A
 * @param coupling whether their arousal moves together; null where it was not charted for long
 *     enough, or nothing changed
 * @param ripples one a partner who marked a change of a cue
 * @param cueChanges by who changed the cue
 */
public record Answering(
    int sessions,
    ShiftMeasure shift,
    List<EchoMeasure> echoes,
    @Nullable Coupling coupling,
    PracticeEffect practices,
    List<CueRipple> ripples,
    Map<PartnerLetter, CueChangeEffect> cueChanges,
    Mirroring mirroring,
    Map<PartnerLetter, Incongruence> incongruence,
    RepairCount repairs,
    RepairDetail repairKinds) {
  public Answering {
    echoes = List.copyOf(echoes);
    ripples = List.copyOf(ripples);
    cueChanges = Map.copyOf(cueChanges);
    incongruence = Map.copyOf(incongruence);
  }

  /**
   * @param sessions the earliest first
   */
  public static Answering of(List<SessionTimeline> sessions, CodeBook codes) {
    var finder = new EpisodeFinder(codes);
    RepairCount repairs = RepairCount.NONE;
    RepairDetail kinds = RepairDetail.NONE;
    for (SessionTimeline session : sessions) {
      List<RepairAttempt> found = finder.find(session).repairs();
      repairs = repairs.plus(RepairCount.of(found));
      kinds = kinds.plus(RepairDetail.of(session, found));
    }
    List<CueRipple> ripples = new ArrayList<>();
    for (PartnerLetter partner : PartnerLetter.values()) {
      CueRipple.ofMostShown(sessions, codes, partner).ifPresent(ripples::add);
    }
    return new Answering(
        sessions.size(),
        ShiftMeasure.of(sessions, codes),
        Stream.of(PartnerLetter.values())
            .map(from -> EchoMeasure.of(sessions, codes, from))
            .toList(),
        Coupling.of(sessions, codes).orElse(null),
        sessions.stream()
            .map(session -> PracticeEffect.of(session, codes))
            .reduce(PracticeEffect.NONE, PracticeEffect::plus),
        ripples,
        ofEach(
            partner ->
                sessions.stream()
                    .map(session -> CueChangeEffect.of(session, codes, partner))
                    .reduce(CueChangeEffect.NONE, CueChangeEffect::plus)),
        sessions.stream()
            .map(session -> Mirroring.of(session, codes))
            .reduce(Mirroring.NONE, Mirroring::plus),
        ofEach(
            partner ->
                sessions.stream()
                    .map(session -> Incongruence.of(session, codes, partner))
                    .reduce(Incongruence.NONE, Incongruence::plus)),
        repairs,
        kinds);
  }

  private static <T> Map<PartnerLetter, T> ofEach(Function<PartnerLetter, T> measure) {
    Map<PartnerLetter, T> measures = new EnumMap<>(PartnerLetter.class);
    for (PartnerLetter partner : PartnerLetter.values()) {
      measures.put(partner, measure.apply(partner));
    }
    return measures;
  }

  /** Of what one partner's changes of a cue were followed by. */
  public CueChangeEffect cueChange(PartnerLetter by) {
    return cueChanges.getOrDefault(by, CueChangeEffect.NONE);
  }

  public Incongruence incongruence(PartnerLetter partner) {
    return incongruence.getOrDefault(partner, Incongruence.NONE);
  }
}

package org.empathyloop.cycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;

/** Finds the repair attempts of a segment and what followed each. */
record RepairRule(CycleParameters parameters) {

  List<RepairAttempt> find(Segment segment) {
    return IntStream.range(0, segment.events().size())
        .filter(position -> segment.events().get(position).repair())
        .boxed()
        .flatMap(position -> attempt(segment, position).stream())
        .toList();
  }

  /** An attempt is made by one partner towards the other; what both did together is none. */
  private Optional<RepairAttempt> attempt(Segment segment, int position) {
    PartnerEvent repair = segment.events().get(position);
    return repair
        .moment()
        .actor()
        .partner()
        .map(
            by -> {
              var response = response(segment, position, by);
              return new RepairAttempt(
                  repair.id(),
                  by,
                  repair.offsetMs(),
                  response.map(RepairRule::outcome).orElse(RepairOutcome.IGNORED),
                  response.map(event -> event.offsetMs() - repair.offsetMs()).orElse(null),
                  affectEffective(segment, position, by));
            });
  }

  /** EL-CYC-014: the response is the partner's first tallied moment within the window. */
  private Optional<PartnerEvent> response(Segment segment, int position, PartnerLetter by) {
    return segment
        .after(position, parameters.repairResponseMs())
        .filter(PartnerEvent::tallied)
        .filter(event -> event.by(by.other()))
        .findFirst();
  }

  private static RepairOutcome outcome(PartnerEvent response) {
    if (response.repair()) {
      return RepairOutcome.COUNTERED;
    }
    return switch (response.concept().polarity()) {
      case CONNECTING -> RepairOutcome.ACCEPTED;
      case NEUTRAL, NONE -> RepairOutcome.PARTIAL;
      case SIDEWAYS -> RepairOutcome.REJECTED;
    };
  }

  /**
   * EL-CYC-015: more connecting moments after than before, or fewer sideways ones while the partner
   * showed something else. Silence alone is no success. Repair attempts themselves are not counted.
   */
  private boolean affectEffective(Segment segment, int position, PartnerLetter by) {
    List<PartnerEvent> before = before(segment, position);
    List<PartnerEvent> after = afterwards(segment, position);
    boolean warmer =
        count(after, PartnerEvent::connecting) > count(before, PartnerEvent::connecting);
    boolean calmer = count(after, PartnerEvent::sideways) < count(before, PartnerEvent::sideways);
    boolean partnerShowedElse =
        count(after, event -> event.by(by.other()) && !event.sideways()) > 0;
    return warmer || calmer && partnerShowedElse;
  }

  private List<PartnerEvent> before(Segment segment, int position) {
    long at = segment.events().get(position).offsetMs();
    return counted(segment.events().stream())
        .filter(event -> event.offsetMs() >= at - parameters.repairEffectMs())
        .filter(event -> event.offsetMs() < at)
        .toList();
  }

  /** Until the next repair attempt, if one comes sooner. */
  private List<PartnerEvent> afterwards(Segment segment, int position) {
    long at = segment.events().get(position).offsetMs();
    long until =
        segment
            .after(position, parameters.repairEffectMs())
            .filter(PartnerEvent::repair)
            .filter(event -> event.offsetMs() > at)
            .mapToLong(PartnerEvent::offsetMs)
            .findFirst()
            .orElse(at + parameters.repairEffectMs());
    return counted(segment.events().stream())
        .filter(event -> event.offsetMs() > at && event.offsetMs() <= until)
        .toList();
  }

  private static Stream<PartnerEvent> counted(Stream<PartnerEvent> events) {
    return events.filter(PartnerEvent::tallied).filter(event -> !event.repair());
  }

  private static long count(List<PartnerEvent> events, Predicate<PartnerEvent> which) {
    return events.stream().filter(which).count();
  }
}

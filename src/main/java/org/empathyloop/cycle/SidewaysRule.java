package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;

/** Finds the sideways episodes of a segment, one after the other, each by the rule it calls for. */
final class SidewaysRule {
  private final CycleParameters parameters;
  private final ArousalRule arousalRule;
  private final GapRule gapRule;

  SidewaysRule(CycleParameters parameters) {
    this.parameters = parameters;
    this.arousalRule = new ArousalRule(parameters);
    this.gapRule = new GapRule(parameters);
  }

  List<SidewaysEpisode> find(Segment segment) {
    List<SidewaysEpisode> episodes = new ArrayList<>();
    OptionalInt first = segment.sidewaysFrom(0);
    while (first.isPresent()) {
      SidewaysStretch stretch = follow(segment, first.getAsInt());
      episodes.add(describe(segment, stretch));
      first = segment.sidewaysFrom(stretch.last() + 1);
    }
    return episodes;
  }

  /**
   * EL-CYC-007: the arousal rule holds for an episode with an arousal mark of either partner near
   * its onset or during it, the gap rule for any other.
   */
  private SidewaysStretch follow(Segment segment, int first) {
    long onset = segment.events().get(first).offsetMs();
    long near = parameters.arousalNearMs();
    if (marked(segment, onset - near, onset + near)) {
      return arousalRule.follow(segment, first);
    }
    SidewaysStretch byGap = gapRule.follow(segment, first);
    return marked(segment, onset, seenUntil(segment, byGap))
        ? arousalRule.follow(segment, first)
        : byGap;
  }

  private static boolean marked(Segment segment, long fromMs, long toMs) {
    return segment
        .arousal()
        .markedBetween(Math.max(segment.fromMs(), fromMs), Math.min(segment.toMs(), toMs));
  }

  /** The waiting after the last moment of an episode that did not close is not part of it. */
  private static long seenUntil(Segment segment, SidewaysStretch stretch) {
    return stretch.ending().closed()
        ? stretch.endMs()
        : segment.events().get(stretch.last()).offsetMs();
  }

  private static SidewaysEpisode describe(Segment segment, SidewaysStretch stretch) {
    List<PartnerEvent> sideways =
        segment.events().subList(stretch.first(), stretch.last() + 1).stream()
            .filter(PartnerEvent::sideways)
            .toList();
    PartnerEvent opening = sideways.get(0);
    boolean oneSided = oneSided(sideways);
    return new SidewaysEpisode(
        opening.moment().actor(),
        sideways.stream().map(PartnerEvent::id).toList(),
        opening.offsetMs(),
        sideways.get(sideways.size() - 1).offsetMs(),
        stretch.endMs(),
        stretch.rule(),
        stretch.ending(),
        oneSided,
        oneSided ? CyclePattern.NONE : PatternRule.propose(segment, stretch),
        DirectionRule.of(segment, stretch).orElse(null));
  }

  /** EL-CYC-008: a stretch in which only one partner went sideways is one-sided. */
  private static boolean oneSided(List<PartnerEvent> sideways) {
    return Stream.of(PartnerLetter.values())
        .anyMatch(partner -> sideways.stream().noneMatch(event -> event.by(partner)));
  }
}

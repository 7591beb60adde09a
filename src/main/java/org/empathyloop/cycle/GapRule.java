package org.empathyloop.cycle;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * EL-CYC-005: without charted arousal an episode is the chain of sideways moments each at most the
 * gap after the one before. It is reconnected by a reconnecting moment of anyone within the gap
 * after the last; else faded when the gap passed, else open when the charting stopped before.
 */
record GapRule(CycleParameters parameters) {

  SidewaysStretch follow(Segment segment, int first) {
    int last = lastOfChain(segment, first);
    Optional<PartnerEvent> reconnected =
        segment.after(last, parameters.gapMs()).filter(PartnerEvent::reconnecting).findFirst();
    if (reconnected.isPresent()) {
      return new SidewaysStretch(
          first, last, reconnected.get().offsetMs(), EndingRule.GAP, Ending.RECONNECTED);
    }
    long fades = segment.events().get(last).offsetMs() + parameters.gapMs();
    return fades <= segment.toMs()
        ? new SidewaysStretch(first, last, fades, EndingRule.GAP, Ending.FADED)
        : new SidewaysStretch(first, last, segment.toMs(), EndingRule.GAP, Ending.OPEN);
  }

  private int lastOfChain(Segment segment, int first) {
    int last = first;
    OptionalInt next = segment.sidewaysFrom(last + 1);
    while (next.isPresent() && gapMs(segment, last, next.getAsInt()) <= parameters.gapMs()) {
      last = next.getAsInt();
      next = segment.sidewaysFrom(last + 1);
    }
    return last;
  }

  private static long gapMs(Segment segment, int earlier, int later) {
    return segment.events().get(later).offsetMs() - segment.events().get(earlier).offsetMs();
  }
}

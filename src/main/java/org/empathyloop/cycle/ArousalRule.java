package org.empathyloop.cycle;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * EL-CYC-004: an episode with charted arousal ends when both partners are settled and stay so for
 * the hold, looked for from its last sideways moment on; a sideways moment inside the hold starts
 * the search again. If that is never seen it is open until the charting stops.
 */
record ArousalRule(CycleParameters parameters) {

  SidewaysStretch follow(Segment segment, int first) {
    int last = first;
    while (true) {
      OptionalInt next = segment.sidewaysFrom(last + 1);
      OptionalLong settled = settledAfter(segment, last);
      if (settled.isPresent() && !interrupted(segment, settled.getAsLong(), next)) {
        return new SidewaysStretch(
            first, last, settled.getAsLong(), EndingRule.AROUSAL, Ending.SETTLED);
      }
      if (next.isEmpty()) {
        return new SidewaysStretch(first, last, segment.toMs(), EndingRule.AROUSAL, Ending.OPEN);
      }
      last = next.getAsInt();
    }
  }

  private OptionalLong settledAfter(Segment segment, int last) {
    return segment
        .arousal()
        .bothSettledFrom(
            segment.events().get(last).offsetMs(), parameters.holdMs(), segment.toMs());
  }

  private boolean interrupted(Segment segment, long settledMs, OptionalInt next) {
    return next.isPresent()
        && segment.events().get(next.getAsInt()).offsetMs() < settledMs + parameters.holdMs();
  }
}

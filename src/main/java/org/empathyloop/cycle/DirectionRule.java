package org.empathyloop.cycle;

import java.util.Optional;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;

/**
 * EL-CYC-011: the direction of an episode, from each partner's distance from settled at its start,
 * at its peak and at its end. Absent where the gap rule ended the episode, or a partner's arousal
 * was not charted by its end.
 */
final class DirectionRule {
  private DirectionRule() {}

  /** One partner's distances from settled, in rungs. */
  private record Course(int start, int peak, int end) {
    static Course of(ArousalSeries arousal, PartnerLetter partner, long fromMs, long toMs) {
      return new Course(
          arousal.shown(partner, fromMs).distanceFromSettled(),
          arousal
              .levels(partner, fromMs, toMs)
              .mapToInt(Arousal::distanceFromSettled)
              .max()
              .orElseThrow(),
          arousal.shown(partner, toMs).distanceFromSettled());
    }

    boolean falls() {
      return end < peak;
    }

    boolean rises() {
      return end > start;
    }

    boolean staysSettled() {
      return peak == 0;
    }
  }

  static Optional<Direction> of(Segment segment, SidewaysStretch stretch) {
    long end = stretch.endMs();
    boolean charted =
        stretch.rule() == EndingRule.AROUSAL
            && Stream.of(PartnerLetter.values())
                .allMatch(partner -> segment.arousal().marked(partner, end).isPresent());
    if (!charted) {
      return Optional.empty();
    }
    long onset = segment.events().get(stretch.first()).offsetMs();
    return Optional.of(
        between(
            Course.of(segment.arousal(), PartnerLetter.A, onset, end),
            Course.of(segment.arousal(), PartnerLetter.B, onset, end)));
  }

  private static Direction between(Course a, Course b) {
    if (a.falls() && b.falls()) {
      return Direction.COREGULATING;
    }
    if (a.rises() && b.rises()) {
      return Direction.CODYSREGULATED;
    }
    boolean oneHolds = a.falls() && b.staysSettled() || b.falls() && a.staysSettled();
    return oneHolds ? Direction.ONE_HOLDS : Direction.MIXED;
  }
}

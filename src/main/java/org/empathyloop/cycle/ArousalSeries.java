package org.empathyloop.cycle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;

/**
 * The arousal of both partners over one session: each step holds until the partner's next. Before
 * the first step a partner is shown as settled, and nothing is concluded from that alone.
 *
 * @param steps in the order of time
 */
record ArousalSeries(List<ArousalStep> steps) {

  /** The level marked last, at or before this offset. */
  Optional<Arousal> marked(PartnerLetter partner, long offsetMs) {
    Arousal level = null;
    for (ArousalStep step : steps) {
      if (step.offsetMs() > offsetMs) {
        break;
      }
      if (step.partner() == partner) {
        level = step.level();
      }
    }
    return Optional.ofNullable(level);
  }

  /** The level as the ladder shows it. */
  Arousal shown(PartnerLetter partner, long offsetMs) {
    return marked(partner, offsetMs).orElse(Arousal.SETTLED);
  }

  /** Whether any level of either partner was marked between these offsets, both included. */
  boolean markedBetween(long fromMs, long toMs) {
    return steps.stream().anyMatch(step -> step.offsetMs() >= fromMs && step.offsetMs() <= toMs);
  }

  /** The levels that the partner passed through between these offsets, both included. */
  Stream<Arousal> levels(PartnerLetter partner, long fromMs, long toMs) {
    var later =
        steps.stream()
            .filter(step -> step.partner() == partner)
            .filter(step -> step.offsetMs() > fromMs && step.offsetMs() <= toMs)
            .map(ArousalStep::level);
    return Stream.concat(Stream.of(shown(partner, fromMs)), later);
  }

  /**
   * The first instant from which both stay settled for the whole of {@code holdMs}, the hold itself
   * ending no later than {@code untilMs}.
   */
  OptionalLong bothSettledFrom(long fromMs, long holdMs, long untilMs) {
    return LongStream.concat(LongStream.of(fromMs), steps.stream().mapToLong(ArousalStep::offsetMs))
        .filter(at -> at >= fromMs && at + holdMs <= untilMs)
        .filter(at -> settledThroughout(at, at + holdMs))
        .min();
  }

  private boolean settledThroughout(long fromMs, long toMs) {
    boolean charted = steps.stream().anyMatch(step -> step.offsetMs() <= fromMs);
    return charted
        && bothSettled(fromMs)
        && steps.stream()
            .mapToLong(ArousalStep::offsetMs)
            .filter(at -> at > fromMs && at < toMs)
            .allMatch(this::bothSettled);
  }

  private boolean bothSettled(long offsetMs) {
    return Stream.of(PartnerLetter.values())
        .allMatch(partner -> shown(partner, offsetMs).settled());
  }
}

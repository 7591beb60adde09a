package org.empathyloop.cycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
public record ArousalSeries(List<ArousalStep> steps) {

  public ArousalSeries {
    steps = List.copyOf(steps);
  }

  /** The level marked last, at or before this offset. */
  public Optional<Arousal> marked(PartnerLetter partner, long offsetMs) {
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
  public Arousal shown(PartnerLetter partner, long offsetMs) {
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
    Map<PartnerLetter, Arousal> levels = new EnumMap<>(PartnerLetter.class);
    for (int i = 0; i < steps.size(); i++) {
      ArousalStep step = steps.get(i);
      levels.put(step.partner(), step.level());
      long next = i + 1 < steps.size() ? steps.get(i + 1).offsetMs() : Long.MAX_VALUE;
      boolean last = next > step.offsetMs();
      if (last && levels.values().stream().allMatch(Arousal::settled)) {
        long since = Math.max(fromMs, step.offsetMs());
        long unsettled = unsettledAfter(i, levels);
        if (since < unsettled && since + holdMs <= Math.min(unsettled, untilMs)) {
          return OptionalLong.of(since);
        }
      }
    }
    return OptionalLong.empty();
  }

  /** When the first of the two leaves settled after this step, at which both are. */
  private long unsettledAfter(int settledAt, Map<PartnerLetter, Arousal> settledLevels) {
    Map<PartnerLetter, Arousal> levels = new EnumMap<>(settledLevels);
    for (int i = settledAt + 1; i < steps.size(); i++) {
      ArousalStep step = steps.get(i);
      levels.put(step.partner(), step.level());
      boolean last = i + 1 == steps.size() || steps.get(i + 1).offsetMs() > step.offsetMs();
      if (last && !levels.values().stream().allMatch(Arousal::settled)) {
        return step.offsetMs();
      }
    }
    return Long.MAX_VALUE;
  }
}

package org.empathyloop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * EL-SES-022: a practice of one partner, and where that partner's arousal was charted around it.
 *
 * <p>It tells what was seen, not what the practice did: practices are used at peaks, and arousal
 * falls from a peak by itself.
 *
 * @param practice which one, by whom, spontaneous or guided
 * @param before the last level at or before it; null while none was charted
 * @param after the last level charted in the three minutes after it and before the same partner's
 *     next practice; null when none was
 */
public record PracticeUse(
    ChartedMoment practice, @Nullable Arousal before, @Nullable Arousal after) {
  /** How long after a practice a level is still read beside it. */
  private static final long AFTER_MS = 180_000;

  /** The practices of both partners in the order of time; untimed ones have no levels. */
  public static List<PracticeUse> of(SessionTimeline timeline, CodeBook codes) {
    List<ChartedMoment> practices =
        timeline.moments().stream()
            .filter(moment -> moment.actor().partner().isPresent())
            .filter(moment -> MomentMeaning.of(moment.code(), codes) == MomentMeaning.PRACTICE)
            .toList();
    List<PracticeUse> uses = new ArrayList<>();
    for (int i = 0; i < practices.size(); i++) {
      uses.add(read(practices.get(i), practices.subList(i + 1, practices.size()), timeline));
    }
    return uses;
  }

  private static PracticeUse read(
      ChartedMoment practice, List<ChartedMoment> later, SessionTimeline timeline) {
    if (!practice.capture().timed()) {
      return new PracticeUse(practice, null, null);
    }
    long at = practice.offsetMs();
    long until =
        later.stream()
            .filter(next -> next.actor() == practice.actor() && next.capture().timed())
            .mapToLong(ChartedMoment::offsetMs)
            .filter(next -> next > at)
            .findFirst()
            .orElse(Long.MAX_VALUE);
    PartnerLetter partner = practice.actor().partner().orElseThrow();
    return new PracticeUse(
        practice,
        last(timeline, partner, Long.MIN_VALUE, at).orElse(null),
        last(timeline, partner, at, Math.min(until, at + AFTER_MS)).orElse(null));
  }

  /** The last level charted after the one time and up to the other. */
  private static Optional<Arousal> last(
      SessionTimeline timeline, PartnerLetter partner, long afterMs, long upToMs) {
    return timeline.arousal().stream()
        .filter(step -> step.partner() == partner)
        .filter(step -> step.offsetMs() > afterMs && step.offsetMs() <= upToMs)
        .reduce((earlier, later) -> later)
        .map(ArousalStep::level);
  }
}

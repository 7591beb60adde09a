package org.empathyloop.session;

import java.util.List;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * EL-SES-023: words and body of one partner said different things.
 *
 * @param resolvedAfterMs how long after the mark the same partner disclosed, at most two minutes;
 *     null when none was charted, and for a mark that was remembered or told
 */
public record Mismatch(ChartedMoment mark, @Nullable Long resolvedAfterMs) {
  private static final long WITHIN_MS = 120_000;

  /** The mismatch marks of a session in the order of time. */
  public static List<Mismatch> of(SessionTimeline timeline, CodeBook codes) {
    return timeline.moments().stream()
        .filter(moment -> MomentMeaning.of(moment.code(), codes) == MomentMeaning.MISMATCH)
        .map(mark -> new Mismatch(mark, resolved(mark, timeline, codes)))
        .toList();
  }

  private static @Nullable Long resolved(
      ChartedMoment mark, SessionTimeline timeline, CodeBook codes) {
    if (!mark.capture().timed()) {
      return null;
    }
    return timeline.moments().stream()
        .filter(moment -> moment.actor() == mark.actor() && moment.capture().timed())
        .filter(moment -> MomentMeaning.of(moment.code(), codes) == MomentMeaning.DISCLOSURE)
        .map(moment -> moment.offsetMs() - mark.offsetMs())
        .filter(after -> after > 0 && after <= WITHIN_MS)
        .findFirst()
        .orElse(null);
  }
}

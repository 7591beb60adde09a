package org.empathyloop.analytics;

import java.util.List;
import org.empathyloop.analytics.stats.ChanceBand;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * The emotional echo from one partner to the other, over sessions pooled.
 *
 * @param from whose tension comes first
 * @param marks tense marks of the partner who has fewer
 * @param band of the lift that independent partners would have; null where there is none
 */
public record EchoMeasure(
    PartnerLetter from, EchoCount count, int marks, @Nullable ChanceBand band) {

  public static EchoMeasure of(List<SessionTimeline> sessions, CodeBook codes, PartnerLetter from) {
    EchoCount count = EchoCount.of(sessions.stream(), codes, from);
    EchoCount back = EchoCount.of(sessions.stream(), codes, from.other());
    return new EchoMeasure(
        from,
        count,
        Math.min(count.echoed().of(), back.echoed().of()),
        IndependentPartners.band(sessions, shifted -> EchoCount.of(shifted, codes, from).lift())
            .orElse(null));
  }

  /** Whether both have tense marks enough for any sentence. */
  public boolean enough() {
    return marks >= Tendency.FEWEST_TENSE_MARKS;
  }

  /** Whether there is other time to compare with, and a band of chance. */
  public boolean comparable() {
    return count.lift().isPresent() && band != null;
  }

  /** Whether "tends to echo" may be said: more often than independent partners would. */
  public boolean tends() {
    return enough() && band != null && count.lift().stream().anyMatch(lift -> lift > band.high());
  }

  /** Whether the echo comes less often than with independent partners. */
  public boolean seldom() {
    return enough() && band != null && count.lift().stream().anyMatch(lift -> lift < band.low());
  }
}

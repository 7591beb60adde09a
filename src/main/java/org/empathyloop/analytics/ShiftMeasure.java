package org.empathyloop.analytics;

import java.util.List;
import java.util.Optional;
import org.empathyloop.analytics.stats.ChanceBand;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * Who shifted first, over sessions pooled.
 *
 * @param band of the share of A that independent partners would have; null where there is none
 */
public record ShiftMeasure(ShiftCount count, @Nullable ChanceBand band) {

  public static ShiftMeasure of(List<SessionTimeline> sessions, CodeBook codes) {
    return new ShiftMeasure(
        ShiftCount.of(sessions.stream(), codes),
        IndependentPartners.band(
                sessions, shifted -> ShiftCount.of(shifted, codes).firstIsA().share())
            .orElse(null));
  }

  public Tendency tendency() {
    return Tendency.of(
        count.firstIsA().of(), Tendency.FEWEST_SHIFTS, count.firstIsA().share(), band);
  }

  /** The partner of whom "tends to shift first" may be said. */
  public Optional<PartnerLetter> tends() {
    return tendency() == Tendency.BEYOND_CHANCE
        ? Optional.of(count.a() > count.b() ? PartnerLetter.A : PartnerLetter.B)
        : Optional.empty();
  }
}

package org.empathyloop.analytics;

import java.util.OptionalDouble;
import org.empathyloop.analytics.stats.ChanceBand;
import org.jspecify.annotations.Nullable;

/** EL-ANA-023: whether a sentence with "tends to" may be said of a measure. */
public enum Tendency {
  /** Too few marks for any: only the counts and the moments. */
  TOO_FEW,
  /** As chance might well show it: a fair coin, or independent partners. */
  WITHIN_CHANCE,
  /** Chance would seldom show it. */
  BEYOND_CHANCE;

  /** Flips in which one of the two was first, over all sessions pooled. */
  public static final int FEWEST_SHIFTS = 15;

  /** Tense marks of each partner, over all sessions pooled. */
  public static final int FEWEST_TENSE_MARKS = 48;

  /**
   * @param n pooled over sessions
   * @param band of independent partners; null where there is none
   */
  static Tendency of(int n, int fewest, OptionalDouble value, @Nullable ChanceBand band) {
    if (n < fewest || value.isEmpty() || band == null) {
      return TOO_FEW;
    }
    return band.excludes(value.getAsDouble()) ? BEYOND_CHANCE : WITHIN_CHANCE;
  }
}

package org.empathyloop.analytics;

/** EL-ANA-023: whether a sentence with "tends to" may be said of a measure. */
public enum Tendency {
  /** Too few marks for any: only the counts and the moments. */
  TOO_FEW,
  /** As chance might well show it. */
  WITHIN_CHANCE,
  /** Chance would seldom show it. */
  BEYOND_CHANCE;

  /** Flips in which one of the two was first, over all sessions pooled. */
  public static final int FEWEST_SHIFTS = 15;

  /** Tense marks of each partner, over all sessions pooled. */
  public static final int FEWEST_TENSE_MARKS = 48;
}

package org.empathyloop.cycle;

import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;

/**
 * Where the arousal of the two went during an episode: back to settled or away from it.
 * Descriptive, from the observer's ratings; no claim that one moved the other.
 */
public enum Direction implements Coded {
  /** Both came down from their peak. */
  COREGULATING,
  /** Both ended further from settled than they began. */
  CODYSREGULATED,
  /** One came down while the other stayed settled throughout. */
  ONE_HOLDS,
  /** None of these. */
  MIXED;

  /** {@link #MIXED} stands in the vocabulary as a mismatch of the two. */
  @Override
  public Code code() {
    return this == MIXED ? new Code("mismatch") : Coded.super.code();
  }
}

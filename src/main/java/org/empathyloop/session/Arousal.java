package org.empathyloop.session;

import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Arousal of one partner as the observer saw it: 0 gone flat, 1 settled, 2 activated, 3 strongly
 * activated, 4 flooded. Ordinal: do not average.
 */
public record Arousal(int level) {
  private static final int FLOODED = 4;

  /** Within the window of tolerance: can listen and take in. */
  public static final Arousal SETTLED = new Arousal(1);

  /**
   * @throws EmpathyLoopException with {@link Fault#AROUSAL_OUT_OF_RANGE} outside 0 to 4
   */
  public Arousal {
    if (level < 0 || level > FLOODED) {
      throw new EmpathyLoopException(Fault.AROUSAL_OUT_OF_RANGE, "expected", "0..4", "was", level);
    }
  }

  /** Exactly level 1: a partner who has gone flat is not settled, although the level is lower. */
  public boolean settled() {
    return equals(SETTLED);
  }

  /** How many rungs away from settled, 0 to 3, in either direction. */
  public int distanceFromSettled() {
    return Math.abs(level - SETTLED.level);
  }
}

package org.empathyloop.regulation;

import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** A level of a goal: −2 much less than expected, 0 as expected, +2 much more than expected. */
public record AttainmentLevel(int value) implements Comparable<AttainmentLevel> {
  public static final int LOWEST = -2;
  public static final int HIGHEST = 2;

  /**
   * @throws EmpathyLoopException with {@link Fault#GOAL_LEVEL_OUT_OF_RANGE} outside −2 to +2
   */
  public AttainmentLevel {
    if (value < LOWEST || value > HIGHEST) {
      throw new EmpathyLoopException(
          Fault.GOAL_LEVEL_OUT_OF_RANGE, "lowest", LOWEST, "highest", HIGHEST, "was", value);
    }
  }

  @Override
  public int compareTo(AttainmentLevel other) {
    return Integer.compare(value, other.value);
  }
}

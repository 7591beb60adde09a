package org.empathyloop.regulation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** A level of a goal: −2 much less than expected, 0 as expected, +2 much more than expected. */
public record AttainmentLevel(int value) implements Comparable<AttainmentLevel>, Serializable {
  public static final int LOWEST = -2;
  public static final int HIGHEST = 2;

  /** From the lowest to the highest. */
  public static final List<AttainmentLevel> ALL =
      IntStream.rangeClosed(LOWEST, HIGHEST).mapToObj(AttainmentLevel::new).toList();

  public static final AttainmentLevel EXPECTED = new AttainmentLevel(0);

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

  /** As people write it: −2, −1, 0, +1, +2. */
  @Override
  public String toString() {
    return value > 0 ? "+" + value : value < 0 ? "−" + -value : "0";
  }
}

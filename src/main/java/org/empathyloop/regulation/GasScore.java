package org.empathyloop.regulation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The T score of Goal Attainment Scaling: 50 when all goals are met as expected, 10 a standard
 * deviation under the assumed correlation between goals.
 *
 * <p>T = 50 + 10·Σ(w·x) / √((1−ρ)·Σw² + ρ·(Σw)²)
 *
 * @see <a href="https://doi.org/10.1007/BF01530764">Kiresuk and Sherman 1968</a>
 */
public final class GasScore {
  /** Correlation assumed between goals, as is usual. */
  public static final double RHO = 0.3;

  private static final double MEAN = 50;
  private static final double DEVIATION = 10;

  private GasScore() {}

  /**
   * One goal as rated.
   *
   * @param level −2 to +2, 0 as expected
   * @param weight more than 0, 1 by default
   */
  public record RatedGoal(AttainmentLevel level, double weight) {
    public RatedGoal {
      if (!(weight > 0)) {
        throw new IllegalArgumentException("weight is more than 0");
      }
    }

    public RatedGoal(AttainmentLevel level) {
      this(level, 1);
    }
  }

  /** Empty when no goal was rated. */
  public static OptionalDouble of(List<RatedGoal> goals) {
    if (goals.isEmpty()) {
      return OptionalDouble.empty();
    }
    double attained = 0;
    double weights = 0;
    double squares = 0;
    for (RatedGoal goal : goals) {
      attained += goal.weight() * goal.level().value();
      weights += goal.weight();
      squares += goal.weight() * goal.weight();
    }
    double spread = Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
    return OptionalDouble.of(MEAN + DEVIATION * attained / spread);
  }
}

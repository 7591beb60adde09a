package org.empathyloop.analytics.stats;

import java.util.OptionalDouble;
import org.empathyloop.analytics.stats.Proportion.Interval;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * So many events in so much time.
 *
 * @param count 0 or more
 * @param time in any one unit, 0 or more
 */
public record Rate(int count, double time) {
  private static final double TAIL_95 = 0.025;

  public Rate {
    if (count < 0 || !(time >= 0)) {
      throw new IllegalArgumentException("count and time are 0 or more");
    }
  }

  public Rate plus(Rate other) {
    return new Rate(count + other.count, time + other.time);
  }

  /** Events in {@code unit} of time; empty when no time was observed. */
  public OptionalDouble per(double unit) {
    return time == 0 ? OptionalDouble.empty() : OptionalDouble.of(count * unit / time);
  }

  /**
   * The exact 95% interval of the expected count, by quantiles of chi-squared; scale it with {@link
   * #per} of the same unit.
   *
   * @see <a href="https://doi.org/10.1093/biomet/28.3-4.437">Garwood 1936</a>
   */
  public Interval countInterval95() {
    double low =
        count == 0
            ? 0
            : new ChiSquaredDistribution(2.0 * count).inverseCumulativeProbability(TAIL_95) / 2;
    double high =
        new ChiSquaredDistribution(2.0 * count + 2).inverseCumulativeProbability(1 - TAIL_95) / 2;
    return new Interval(low, high);
  }
}

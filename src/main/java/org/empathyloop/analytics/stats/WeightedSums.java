package org.empathyloop.analytics.stats;

import java.util.Arrays;

/**
 * Sums of weights over windows of equal length, such as codes a second summed over six seconds. The
 * weights are research weights of whoever chose them.
 *
 * @see <a href="https://doi.org/10.1111/1467-8721.00014">Gottman, Swanson and Murray 1999</a>
 */
public final class WeightedSums {
  private WeightedSums() {}

  /**
   * @param weights one a second
   * @param window seconds summed, 1 or more
   * @return one a full window; a rest shorter than the window is left out
   */
  public static double[] of(double[] weights, int window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window is 1 or more");
    }
    double[] sums = new double[weights.length / window];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Arrays.stream(weights, i * window, (i + 1) * window).sum();
    }
    return sums;
  }

  /** Each value with all before it. */
  public static double[] cumulative(double[] values) {
    double[] sums = values.clone();
    Arrays.parallelPrefix(sums, Double::sum);
    return sums;
  }
}

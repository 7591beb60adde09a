package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Correlation of two series with one of them later. A lag above 0 means that the first series
 * leads: its value at t is held against the second's at t + lag.
 */
public final class CrossLag {
  private final double[] first;
  private final double[] second;

  /**
   * @param first values at equal steps of time
   * @param second values at the same steps
   */
  public CrossLag(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException("two series over the same steps");
    }
    this.first = first.clone();
    this.second = second.clone();
  }

  /** Number of steps. */
  public int n() {
    return first.length;
  }

  /**
   * Pearson's correlation over the steps that overlap, each with the mean of the overlap, −1 to 1;
   * empty when fewer than two overlap or one of the two does not change there.
   */
  public OptionalDouble overlapping(int lag) {
    int size = n() - Math.abs(lag);
    if (size < 2) {
      return OptionalDouble.empty();
    }
    double[] x = Arrays.copyOfRange(first, Math.max(0, -lag), Math.max(0, -lag) + size);
    double[] y = Arrays.copyOfRange(second, Math.max(0, lag), Math.max(0, lag) + size);
    return quotient(products(x, y), Math.sqrt(products(x, x) * products(y, y)));
  }

  /**
   * The cross-correlation of time series analysis, with mean and variance of the whole series, so
   * that it shrinks where less overlaps; empty when a series does not change.
   *
   * @see <a href="https://doi.org/10.1002/9781118619193">Box and Jenkins, chapter 12</a>
   */
  public OptionalDouble wholeSeries(int lag) {
    double meanX = Arrays.stream(first).average().orElse(0);
    double meanY = Arrays.stream(second).average().orElse(0);
    double sum = 0;
    for (int t = Math.max(0, -lag); t < Math.min(n(), n() - lag); t++) {
      sum += (first[t] - meanX) * (second[t + lag] - meanY);
    }
    return quotient(sum, Math.sqrt(products(first, first) * products(second, second)));
  }

  private static double products(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - meanX) * (y[i] - meanY);
    }
    return sum;
  }

  private static OptionalDouble quotient(double of, double by) {
    return by > 0 ? OptionalDouble.of(of / by) : OptionalDouble.empty();
  }
}

package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * Agreement of any number of observers on values of any scale, some of which may be missing: one
 * minus the disagreement observed over that expected by chance.
 *
 * @see <a href="https://doi.org/10.4135/9781071878781">Krippendorff 2018, chapter 12</a>
 */
public final class KrippendorffAlpha {

  /** What the distance of two values means. */
  public enum Scale {
    NOMINAL,
    ORDINAL,
    INTERVAL,
    RATIO
  }

  private final double[] values;
  private final double[][] pairs;
  private final double[] totals;

  private KrippendorffAlpha(double[] values, double[][] pairs) {
    this.values = values;
    this.pairs = pairs;
    this.totals = Arrays.stream(pairs).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /**
   * @param things the values given to each thing, in any order and without those missing; of which
   *     only one has a value takes no part
   */
  public static KrippendorffAlpha of(List<double[]> things) {
    List<double[]> pairable = things.stream().filter(given -> given.length > 1).toList();
    double[] values =
        pairable.stream().flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
    double[][] pairs = new double[values.length][values.length];
    for (double[] given : pairable) {
      for (int one = 0; one < given.length; one++) {
        for (int other = 0; other < given.length; other++) {
          if (one != other) {
            int row = Arrays.binarySearch(values, given[one]);
            int column = Arrays.binarySearch(values, given[other]);
            pairs[row][column] += 1.0 / (given.length - 1);
          }
        }
      }
    }
    return new KrippendorffAlpha(values, pairs);
  }

  /**
   * At most 1; empty when there are no two values to compare, or all are one and the same.
   *
   * @throws IllegalArgumentException for a ratio scale with a value below 0
   */
  public OptionalDouble alpha(Scale scale) {
    if (scale == Scale.RATIO && any(value -> value < 0)) {
      throw new IllegalArgumentException("a ratio scale begins at 0");
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        double distance = distance(scale, i, j);
        observed += pairs[i][j] * distance;
        expected += totals[i] * totals[j] * distance;
      }
    }
    double n = Arrays.stream(totals).sum();
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }

  private boolean any(DoublePredicate which) {
    return Arrays.stream(values).anyMatch(which);
  }

  private double distance(Scale scale, int i, int j) {
    if (i == j) {
      return 0;
    }
    double apart = values[i] - values[j];
    double plain =
        switch (scale) {
          case NOMINAL -> 1;
          case ORDINAL -> ranksBetween(Math.min(i, j), Math.max(i, j));
          case INTERVAL -> apart;
          case RATIO -> apart / (values[i] + values[j]);
        };
    return plain * plain;
  }

  private double ranksBetween(int low, int high) {
    double sum = -(totals[low] + totals[high]) / 2;
    for (int i = low; i <= high; i++) {
      sum += totals[i];
    }
    return sum;
  }
}

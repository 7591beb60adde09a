package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Whether and how fast a value changes over a row of sessions, without assuming anything about its
 * distribution.
 */
public final class Trend {
  private final double[] at;
  private final double[] values;

  /**
   * @param at where each value was taken, such as the number of the session
   * @param values as many
   */
  public Trend(double[] at, double[] values) {
    if (at.length != values.length) {
      throw new IllegalArgumentException("as many values as places");
    }
    this.at = at.clone();
    this.values = values.clone();
  }

  /** Number of values. */
  public int n() {
    return values.length;
  }

  /**
   * The median of the slopes between all two values, in units of the value a step; empty when no
   * two were taken at different places.
   *
   * @see <a href="https://doi.org/10.1080/01621459.1968.10480934">Theil 1950; Sen 1968</a>
   */
  public OptionalDouble slope() {
    double[] slopes =
        IntStream.range(0, n()).boxed().flatMapToDouble(i -> slopesFrom(i)).sorted().toArray();
    if (slopes.length == 0) {
      return OptionalDouble.empty();
    }
    int middle = slopes.length / 2;
    return OptionalDouble.of(
        slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2);
  }

  private DoubleStream slopesFrom(int first) {
    return IntStream.range(first + 1, n())
        .filter(j -> at[j] != at[first])
        .mapToDouble(j -> (values[j] - values[first]) / (at[j] - at[first]));
  }

  /**
   * Kendall's τ-b: how far the order of the values follows that of the places, −1 to 1, corrected
   * for ties; empty when all values or all places are equal.
   *
   * @see <a href="https://doi.org/10.1093/biomet/33.3.239">Kendall 1945</a>
   */
  public OptionalDouble tau() {
    long differentPlaces = 0;
    long differentValues = 0;
    for (int i = 0; i < n(); i++) {
      for (int j = i + 1; j < n(); j++) {
        differentPlaces += at[j] == at[i] ? 0 : 1;
        differentValues += values[j] == values[i] ? 0 : 1;
      }
    }
    double scale = Math.sqrt((double) differentPlaces * differentValues);
    return scale == 0 ? OptionalDouble.empty() : OptionalDouble.of(score() / scale);
  }

  /** Kendall's S: pairs whose values follow the order of their places, less those that do not. */
  private long score() {
    long score = 0;
    for (int i = 0; i < n(); i++) {
      for (int j = i + 1; j < n(); j++) {
        score +=
            (long) Integer.signum(Double.compare(at[j], at[i]))
                * Integer.signum(Double.compare(values[j], values[i]));
      }
    }
    return score;
  }

  /**
   * Whether τ lies at or beyond its two-sided critical value: of all orders of so many values at
   * most this share follows the places, or runs against them, as far. Exact when all places and all
   * values are different; with ties it is said less often than that.
   *
   * @param level such as 0.05
   * @see <a href="https://doi.org/10.1093/biomet/30.1-2.81">Kendall 1938</a>
   */
  public boolean beyondChance(double level) {
    return OrderByChance.twoSided(n(), score()) <= level;
  }

  /**
   * Non-overlap of all pairs: the share of pairs of one value before and one after in which the
   * later is higher, ties counting half. 0.5 is no change; where less is better take one minus it.
   * Empty when either phase is.
   *
   * @see <a href="https://doi.org/10.1016/j.beth.2008.10.006">Parker and Vannest 2009</a>
   */
  public static OptionalDouble nonOverlap(double[] before, double[] after) {
    if (before.length == 0 || after.length == 0) {
      return OptionalDouble.empty();
    }
    double higher = 0;
    for (double early : before) {
      for (double late : after) {
        higher += late > early ? 1 : late == early ? 0.5 : 0;
      }
    }
    return OptionalDouble.of(higher / before.length / after.length);
  }

  @Override
  public String toString() {
    return Arrays.toString(values) + " at " + Arrays.toString(at);
  }
}

package org.empathyloop.analytics.stats;

import java.util.List;

/**
 * Patterns in one sequence of codes: whether one code makes another more likely, whether two do so
 * in both directions or together, and which direction weighs more.
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.92.3.755">Wampold and Margolin 1982</a>
 * @see <a href="https://doi.org/10.1037/0033-2909.96.2.424">Wampold 1984 (dominance)</a>
 */
public final class SequentialKappas {
  private final CountTable table;
  private final double[] times;
  private final double n;

  /**
   * @param last the code at the end, which no other follows
   */
  SequentialKappas(CountTable table, int last) {
    this.table = table;
    this.times = new double[table.rows()];
    for (int i = 0; i < times.length; i++) {
      times[i] = table.rowTotal(i) + (i == last ? 1 : 0);
    }
    this.n = table.total() + 1.0;
  }

  /**
   * Codes are counted over the places that are followed by another at that lag, and the last one.
   *
   * @param lag 1 or more
   * @param sequence codes from 0 to below {@code codes}, without a break; at least one
   */
  public static SequentialKappas of(int lag, int codes, int[] sequence) {
    return new SequentialKappas(
        Transitions.at(lag, codes, List.of(sequence)), sequence[sequence.length - 1]);
  }

  /** Does {@code i} make {@code j} more likely? */
  public PatternTest unidirectional(int i, int j) {
    double expected = chance(i, j);
    double variance = times[i] * times[j] * (n - times[i]) * (n - times[j]) / (n * n * (n - 1));
    return new PatternTest(table.count(i, j), expected, variance, most(i, j) - expected, expected);
  }

  /** Do {@code i} and {@code j}, two different codes, each make the other more likely? */
  public PatternTest bidirectional(int i, int j) {
    double expected = 2 * chance(i, j);
    double most = times[i] == times[j] ? 2 * times[j] - 1 : 2 * most(i, j);
    return new PatternTest(
        bothWays(i, j), expected, bothWaysVariance(i, j), most - expected, expected);
  }

  /** Do {@code i} and {@code k} make {@code j} and {@code l} more likely, taken together? */
  public PatternTest twoCell(int i, int j, int k, int l) {
    double expected = chance(i, j) + chance(k, l);
    double variance =
        (times[i] * times[j] * (n - times[i]) * (n - times[j])
                + times[k] * times[l] * (n - times[k]) * (n - times[l])
                + 2 * times[i] * times[j] * times[k] * times[l])
            / (n * n * (n - 1));
    return new PatternTest(
        table.count(i, j) + table.count(k, l),
        expected,
        variance,
        most(i, j) + most(k, l) - expected,
        expected);
  }

  /** Is {@code j} foretold by {@code i} better than {@code i} by {@code j}? */
  public PatternTest parallelDominance(int i, int j) {
    double pair = times[i] * times[j];
    double variance =
        sameDirection(i, j, j, i)
            ? 2 * pair * (n - times[i] - times[j] + 1) / (n * (n - 1))
            : bothWaysVariance(i, j);
    return dominance(i, j, j, i, variance * pair * pair);
  }

  /**
   * Is {@code j} foretold by {@code i} better than {@code l} by {@code k}? Four different codes.
   */
  public PatternTest nonparallelDominance(int i, int j, int k, int l) {
    double product = times[i] * times[j] * times[k] * times[l];
    double shared =
        n * times[i] * times[j]
            + n * times[k] * times[l]
            - times[i] * times[j] * (times[k] + times[l])
            - times[k] * times[l] * (times[i] + times[j]);
    double variance =
        sameDirection(i, j, k, l)
            ? product * shared / (n * (n - 1))
            : product * (4 * product + n * shared) / (n * n * (n - 1));
    return dominance(i, j, k, l, variance);
  }

  /** Wampold's four cases; above chance says that the first pair dominates. */
  private PatternTest dominance(int i, int j, int k, int l, double variance) {
    double first = times[k] * times[l] * table.count(i, j);
    double second = times[i] * times[j] * table.count(k, l);
    double product = times[i] * times[j] * times[k] * times[l] / n;
    double room = times[k] * times[l] * most(i, j) - product;
    double otherRoom = times[i] * times[j] * most(k, l) - product;
    if (sameDirection(i, j, k, l)) {
      return first + second >= 2 * product
          ? new PatternTest(first - second, 0, variance, room, otherRoom)
          : new PatternTest(second - first, 0, variance, product, product);
    }
    return first > product
        ? new PatternTest(first + second, 2 * product, variance, room, product)
        : new PatternTest(-first - second, -2 * product, variance, product, otherRoom);
  }

  private boolean sameDirection(int i, int j, int k, int l) {
    double first = table.count(i, j) - chance(i, j);
    double second = table.count(k, l) - chance(k, l);
    return first * second >= 0;
  }

  private double bothWays(int i, int j) {
    return table.count(i, j) + table.count(j, i);
  }

  private double bothWaysVariance(int i, int j) {
    double pair = times[i] * times[j];
    return 2 * pair * (pair + (n - times[i]) * (n - times[j]) - n) / (n * n * (n - 1));
  }

  private double chance(int i, int j) {
    return times[i] * times[j] / n;
  }

  private double most(int i, int j) {
    return Math.min(times[i], times[j]);
  }
}

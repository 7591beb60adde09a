package org.empathyloop.analytics.stats;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.empathyloop.analytics.stats.Proportion.Interval;

/**
 * Agreement of two observers over the same things, beyond what their own frequencies would give.
 * Always told with the number of codes, on which it depends.
 *
 * @see <a href="https://doi.org/10.1177/001316446002000104">Cohen 1960</a>
 * @see <a href="https://doi.org/10.1037/h0026256">Cohen 1968 (weighted)</a>
 */
public final class CohenKappa {
  private static final double Z_95 = Tails.normalQuantile(0.975);
  private static final double ROUNDING = 1e-12;

  private final CountTable table;
  private final Weights weights;

  /** How much of an agreement two different codes still are. */
  public enum Weights {
    /** None: codes without order. */
    NOMINAL,
    /** Less, in steps: codes in an order. */
    LINEAR,
    /** Less with the square of the steps. */
    SQUARED;

    double of(int one, int other, int codes) {
      double steps = codes < 2 ? 0 : Math.abs(one - other) / (codes - 1.0);
      return switch (this) {
        case NOMINAL -> one == other ? 1 : 0;
        case LINEAR -> 1 - steps;
        case SQUARED -> 1 - steps * steps;
      };
    }
  }

  private CohenKappa(CountTable table, Weights weights) {
    this.table = table;
    this.weights = weights;
  }

  /**
   * @param table row = first observer, column = second, both with the same codes in one order
   */
  public static CohenKappa of(CountTable table, Weights weights) {
    if (table.rows() != table.columns()) {
      throw new IllegalArgumentException("both observers use the same codes");
    }
    return new CohenKappa(table, weights);
  }

  public static CohenKappa of(CountTable table) {
    return of(table, Weights.NOMINAL);
  }

  /** Share on which the observers agree, 0 to 1; empty when nothing was observed. */
  public OptionalDouble observed() {
    return table.total() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(weighted((i, j) -> (double) table.count(i, j) / table.total()));
  }

  /** Share on which they would agree by chance; empty when nothing was observed. */
  public OptionalDouble expected() {
    return table.total() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(weighted((i, j) -> first(i) * second(j)));
  }

  /** −1 to 1; empty when nothing was observed, or both used one and the same code throughout. */
  public OptionalDouble kappa() {
    return beyondChance(observed());
  }

  /** The most that kappa could be with these margins; empty where kappa is. */
  public OptionalDouble most() {
    return table.total() == 0
        ? OptionalDouble.empty()
        : beyondChance(
            OptionalDouble.of(
                IntStream.range(0, table.rows())
                    .mapToDouble(i -> Math.min(first(i), second(i)))
                    .sum()));
  }

  /**
   * Standard error for large numbers; empty where kappa is.
   *
   * @see <a href="https://doi.org/10.1037/h0028106">Fleiss, Cohen and Everitt 1969</a>
   */
  public OptionalDouble error() {
    OptionalDouble kappa = kappa();
    if (kappa.isEmpty()) {
      return kappa;
    }
    double agreed = observed().getAsDouble();
    double chance = expected().getAsDouble();
    double sum = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        double part = weight(i, j) * (1 - chance) - (rowWeight(i) + columnWeight(j)) * (1 - agreed);
        sum += part * part * table.count(i, j) / table.total();
      }
    }
    double mean = agreed * chance - 2 * chance + agreed;
    double variance = Math.max(0, sum - mean * mean) / table.total();
    return OptionalDouble.of(Math.sqrt(variance) / ((1 - chance) * (1 - chance)));
  }

  /** The 95% interval for large numbers, within −1 and 1; empty where kappa is. */
  public Optional<Interval> interval95() {
    OptionalDouble kappa = kappa();
    if (kappa.isEmpty()) {
      return Optional.empty();
    }
    double half = Z_95 * error().orElseThrow();
    return Optional.of(
        new Interval(
            Math.max(-1, kappa.getAsDouble() - half), Math.min(1, kappa.getAsDouble() + half)));
  }

  /** Number of codes that either observer used. */
  public int codesUsed() {
    return (int)
        IntStream.range(0, table.rows())
            .filter(i -> table.rowTotal(i) + table.columnTotal(i) > 0)
            .count();
  }

  private OptionalDouble beyondChance(OptionalDouble agreed) {
    double chance = expected().orElse(1);
    return agreed.isEmpty() || 1 - chance < ROUNDING
        ? OptionalDouble.empty()
        : OptionalDouble.of((agreed.getAsDouble() - chance) / (1 - chance));
  }

  private interface Share {
    double at(int row, int column);
  }

  private double weighted(Share share) {
    double sum = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        sum += weight(i, j) * share.at(i, j);
      }
    }
    return sum;
  }

  private double weight(int row, int column) {
    return weights.of(row, column, table.rows());
  }

  private double rowWeight(int row) {
    return IntStream.range(0, table.columns()).mapToDouble(j -> weight(row, j) * second(j)).sum();
  }

  private double columnWeight(int column) {
    return IntStream.range(0, table.rows()).mapToDouble(i -> weight(i, column) * first(i)).sum();
  }

  private double first(int code) {
    return (double) table.rowTotal(code) / table.total();
  }

  private double second(int code) {
    return (double) table.columnTotal(code) / table.total();
  }

  /** The table of two lists of codes from 0, one a thing observed. */
  public static CountTable table(int codes, int[] first, int[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException("both observed the same things");
    }
    int[][] counts = new int[codes][codes];
    for (int i = 0; i < first.length; i++) {
      counts[first[i]][second[i]]++;
    }
    return CountTable.of(counts);
  }
}

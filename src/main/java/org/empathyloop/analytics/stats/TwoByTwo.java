package org.empathyloop.analytics.stats;

import java.util.OptionalDouble;

/**
 * How often a target came with and without what was given before it.
 *
 * @param a given, and the target came
 * @param b given, and it did not
 * @param c not given, and it came
 * @param d not given, and it did not
 */
public record TwoByTwo(int a, int b, int c, int d) {
  private static final double HALF = 0.5;

  public TwoByTwo {
    if (a < 0 || b < 0 || c < 0 || d < 0) {
      throw new IllegalArgumentException("counts are 0 or more");
    }
  }

  public TwoByTwo plus(TwoByTwo other) {
    return new TwoByTwo(a + other.a, b + other.b, c + other.c, d + other.d);
  }

  /** Number of observations. */
  public long n() {
    return (long) a + b + c + d;
  }

  /** How often the target came where it was given. */
  public Proportion inside() {
    return new Proportion(a, Math.addExact(a, b));
  }

  /** How often the target came where it was not given: the base rate. */
  public Proportion outside() {
    return new Proportion(c, Math.addExact(c, d));
  }

  /** How much more often the target came where it was given, −1 to 1; empty without a share. */
  public OptionalDouble difference() {
    OptionalDouble inside = inside().share();
    OptionalDouble outside = outside().share();
    return inside.isEmpty() || outside.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(inside.getAsDouble() - outside.getAsDouble());
  }

  /** Odds of the target where given to its odds elsewhere; empty where those elsewhere are none. */
  public OptionalDouble oddsRatio() {
    return quotient((double) a * d, (double) b * c);
  }

  /**
   * The odds ratio with half a count in each cell, for tables with an empty one.
   *
   * @see <a href="https://doi.org/10.1111/j.1469-1809.1955.tb01285.x">Haldane 1956</a>
   */
  public double oddsRatioHaldane() {
    return (a + HALF) * (d + HALF) / ((b + HALF) * (c + HALF));
  }

  /** Natural logarithm of the odds ratio; empty when a cell is. */
  public OptionalDouble logOddsRatio() {
    return empty() ? OptionalDouble.empty() : OptionalDouble.of(Math.log(oddsRatioOfFull()));
  }

  /**
   * Standard error of {@link #logOddsRatio}; empty when a cell is.
   *
   * @see <a href="https://doi.org/10.1214/aoms/1177728424">Woolf 1955; Haldane 1956</a>
   */
  public OptionalDouble logOddsRatioError() {
    return empty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.sqrt(1.0 / a + 1.0 / b + 1.0 / c + 1.0 / d));
  }

  /**
   * Association from −1 to 1, 0 for none; empty when neither diagonal holds anything.
   *
   * @see <a href="https://doi.org/10.2307/2340126">Yule 1912</a>
   */
  public OptionalDouble yulesQ() {
    double with = (double) a * d;
    double against = (double) b * c;
    return quotient(with - against, with + against);
  }

  /** Correlation of given and target, −1 to 1; empty when a margin is 0. */
  public OptionalDouble phi() {
    double margins = (double) (a + b) * (c + d) * ((double) (a + c) * (b + d));
    return quotient((double) a * d - (double) b * c, Math.sqrt(margins));
  }

  /**
   * Standardised distance of the first cell from independence, comparable with a normal deviate;
   * empty when a margin is 0. For two by two it is √n times phi.
   *
   * @see <a href="https://doi.org/10.2307/2529686">Haberman 1973</a>
   */
  public OptionalDouble adjustedResidual() {
    OptionalDouble phi = phi();
    return phi.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(phi.getAsDouble() * Math.sqrt(n()));
  }

  private boolean empty() {
    return a == 0 || b == 0 || c == 0 || d == 0;
  }

  private double oddsRatioOfFull() {
    return (double) a * d / ((double) b * c);
  }

  private static OptionalDouble quotient(double of, double by) {
    return by == 0 ? OptionalDouble.empty() : OptionalDouble.of(of / by);
  }
}

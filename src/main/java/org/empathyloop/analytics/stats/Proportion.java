package org.empathyloop.analytics.stats;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * So many of so many.
 *
 * @param count 0 to {@code of}
 * @param of 0 or more
 */
public record Proportion(int count, int of) {
  private static final double Z_95 = 1.959963984540054;

  /** Limits between 0 and 1. */
  public record Interval(double low, double high) {}

  public Proportion {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("count is 0 to " + of);
    }
  }

  public Proportion plus(Proportion other) {
    return new Proportion(count + other.count, of + other.of);
  }

  /** 0 to 1; empty when there is nothing to take a share of. */
  public OptionalDouble share() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }

  /**
   * The 95% score interval of the share; empty when there is nothing to take a share of.
   *
   * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
   */
  public Optional<Interval> wilson95() {
    if (of == 0) {
      return Optional.empty();
    }
    double p = (double) count / of;
    double z2 = Z_95 * Z_95;
    double centre = (p + z2 / (2 * of)) / (1 + z2 / of);
    double half = Z_95 / (1 + z2 / of) * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
    return Optional.of(new Interval(Math.max(0, centre - half), Math.min(1, centre + half)));
  }
}

package org.empathyloop.analytics.stats;

import java.util.OptionalDouble;

/**
 * A pattern of a sequence against what chance would give.
 *
 * @param observed how strongly the pattern shows
 * @param expected how strongly it would by chance
 * @param variance of what chance gives
 * @param above the most by which the pattern can show above chance
 * @param below the most by which it can stay below
 * @see <a href="https://doi.org/10.1007/BF00151903">Wampold 1989</a>
 */
public record PatternTest(
    double observed, double expected, double variance, double above, double below) {

  /** Share of the possible distance from chance, −1 to 1; empty where no distance is possible. */
  public OptionalDouble kappa() {
    return quotient(distance(), distance() < 0 ? below : above);
  }

  /** Distance from chance, comparable with a normal deviate; empty where chance does not vary. */
  public OptionalDouble z() {
    return variance > 0 ? quotient(distance(), Math.sqrt(variance)) : OptionalDouble.empty();
  }

  /** How often chance goes at least as far in the direction observed; empty as z is. */
  public OptionalDouble p() {
    OptionalDouble z = z();
    return z.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Tails.normalTwoSided(z.getAsDouble()) / 2);
  }

  private double distance() {
    return observed - expected;
  }

  private static OptionalDouble quotient(double of, double by) {
    return by > 0 ? OptionalDouble.of(of / by) : OptionalDouble.empty();
  }
}

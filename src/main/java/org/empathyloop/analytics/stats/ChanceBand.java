package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * Where a statistic lies in 95 of 100 cases if chance alone made it, by drawing such cases. The
 * same seed gives the same band.
 *
 * @param low not above {@code high}
 * @param draws number of cases drawn in which the statistic was defined
 * @param seed of the draws
 * @see <a href="https://doi.org/10.1111/j.1467-9868.2011.01009.x">Barnard 1963; Hope 1968</a>
 */
public record ChanceBand(double low, double high, int draws, long seed) {
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  /** One statistic of one case of pure chance. */
  @FunctionalInterface
  public interface Draw {
    OptionalDouble statistic(RandomGenerator chance);
  }

  /**
   * @param draws how many cases to draw, 1 or more
   * @return empty when the statistic was defined in fewer than half of the cases
   */
  public static Optional<ChanceBand> of(int draws, long seed, Draw draw) {
    var chance = new SplittableRandom(seed);
    double[] drawn =
        DoubleStream.generate(() -> draw.statistic(chance).orElse(Double.NaN))
            .limit(draws)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    return 2 * drawn.length < draws || drawn.length == 0
        ? Optional.empty()
        : Optional.of(
            new ChanceBand(quantile(drawn, LOW), quantile(drawn, HIGH), drawn.length, seed));
  }

  /** Between the two nearest values, as R's type 7. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /**
   * The series moved on by some steps, what falls off the end coming in at the beginning: it keeps
   * its own rhythm and loses its relation to any other series.
   */
  public static double[] shifted(double[] series, int by) {
    double[] shifted = new double[series.length];
    Arrays.setAll(shifted, i -> series[Math.floorMod(i - by, series.length)]);
    return shifted;
  }
}

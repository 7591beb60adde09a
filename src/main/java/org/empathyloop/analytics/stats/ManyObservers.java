package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Agreement of two or more observers who all gave one code to each of the same things.
 *
 * @see <a href="https://doi.org/10.1037/h0031619">Fleiss 1971</a>
 */
public final class ManyObservers {
  private static final double ROUNDING = 1e-12;

  private final int[][] ratings;
  private final int codes;

  private ManyObservers(int codes, int[][] ratings) {
    this.codes = codes;
    this.ratings = ratings;
  }

  /**
   * @param ratings one row a thing, one column an observer, codes from 0 to below {@code codes}
   */
  public static ManyObservers of(int codes, int[][] ratings) {
    for (int[] row : ratings) {
      if (row.length < 2 || row.length != ratings[0].length) {
        throw new IllegalArgumentException("the same two or more observers throughout");
      }
    }
    return new ManyObservers(codes, Arrays.stream(ratings).map(int[]::clone).toArray(int[][]::new));
  }

  /** Fleiss' kappa, −1 to 1; empty when all used one and the same code, or nothing was observed. */
  public OptionalDouble fleiss() {
    return ratings.length == 0 ? OptionalDouble.empty() : beyond(chance());
  }

  /** Fleiss' kappa over its error if there were no agreement; empty where it is. */
  public OptionalDouble fleissZ() {
    OptionalDouble kappa = fleiss();
    if (kappa.isEmpty()) {
      return kappa;
    }
    double spread = 0;
    double skew = 0;
    for (int code = 0; code < codes; code++) {
      double p = share(code);
      spread += p * (1 - p);
      skew += p * (1 - p) * (1 - 2 * p);
    }
    double observers = observers();
    double variance =
        2
            / (spread * spread * ratings.length * observers * (observers - 1))
            * (spread * spread - skew);
    return variance <= ROUNDING
        ? OptionalDouble.empty()
        : OptionalDouble.of(kappa.getAsDouble() / Math.sqrt(variance));
  }

  /**
   * Kappa by chance of each observer's own frequencies; empty where {@link #fleiss} is.
   *
   * @see <a href="https://doi.org/10.1037/0033-2909.88.2.322">Conger 1980</a>
   */
  public OptionalDouble conger() {
    if (ratings.length == 0) {
      return OptionalDouble.empty();
    }
    double between = 0;
    for (int code = 0; code < codes; code++) {
      for (int observer = 0; observer < observers(); observer++) {
        double distance = share(code, observer) - share(code);
        between += distance * distance;
      }
    }
    return beyond(chance() - between / (observers() * (observers() - 1.0)));
  }

  /**
   * The mean of the kappas of all pairs of observers; empty when one of them is.
   *
   * @see <a href="https://doi.org/10.1037/h0031643">Light 1971</a>
   */
  public OptionalDouble light() {
    double sum = 0;
    int pairs = 0;
    for (int one = 0; one < observers(); one++) {
      for (int other = one + 1; other < observers(); other++) {
        OptionalDouble kappa = pair(one, other);
        if (kappa.isEmpty()) {
          return kappa;
        }
        sum += kappa.getAsDouble();
        pairs++;
      }
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs);
  }

  private OptionalDouble pair(int one, int other) {
    return CohenKappa.of(CohenKappa.table(codes, given(one), given(other))).kappa();
  }

  private int[] given(int observer) {
    return Arrays.stream(ratings).mapToInt(row -> row[observer]).toArray();
  }

  private OptionalDouble beyond(double chance) {
    return 1 - chance < ROUNDING
        ? OptionalDouble.empty()
        : OptionalDouble.of((agreed() - chance) / (1 - chance));
  }

  /** Share of all pairs of observers that agree, over all things. */
  private double agreed() {
    double sum = 0;
    for (int[] row : ratings) {
      for (int code = 0; code < codes; code++) {
        long same = times(row, code);
        sum += same * (same - 1.0);
      }
    }
    return sum / ratings.length / observers() / (observers() - 1);
  }

  private double chance() {
    return IntStream.range(0, codes).mapToDouble(this::share).map(p -> p * p).sum();
  }

  private double share(int code) {
    return IntStream.range(0, observers())
        .mapToDouble(observer -> share(code, observer))
        .average()
        .orElse(0);
  }

  private double share(int code, int observer) {
    return (double) times(given(observer), code) / ratings.length;
  }

  private static long times(int[] row, int code) {
    return Arrays.stream(row).filter(given -> given == code).count();
  }

  private int observers() {
    return ratings.length == 0 ? 0 : ratings[0].length;
  }
}

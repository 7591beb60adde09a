package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Whether one series is foretold better by its own last value together with that of another series
 * than by its own alone. Says "tended to move first", never "caused".
 *
 * @param statistic F of the improvement, 0 or more
 * @param df degrees of freedom left, 1 or more; the improvement has one
 * @param coefficients intercept, own last value, the other's last value
 * @see <a href="https://doi.org/10.2307/1912791">Granger 1969</a>
 */
public record Precedence(double statistic, int df, List<Double> coefficients) {
  private static final double EXACT = 1e-12;
  private static final int FEWEST_STEPS = 4;

  public Precedence {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * Of {@code leading} over {@code following}, two series over the same equal steps; empty when
   * there are too few steps, a series does not change, or one foretells the other without error.
   */
  public static Optional<Precedence> of(double[] leading, double[] following) {
    if (leading.length != following.length) {
      throw new IllegalArgumentException("two series over the same steps");
    }
    int steps = leading.length - 1;
    if (steps < FEWEST_STEPS) {
      return Optional.empty();
    }
    RealVector now = new ArrayRealVector(Arrays.copyOfRange(following, 1, steps + 1));
    double[][] own = new double[steps][];
    double[][] both = new double[steps][];
    for (int t = 0; t < steps; t++) {
      own[t] = new double[] {1, following[t]};
      both[t] = new double[] {1, following[t], leading[t]};
    }
    var alone = new Fit(own, now);
    var together = new Fit(both, now);
    int df = steps - both[0].length;
    if (!together.full() || together.rest() <= EXACT * alone.rest()) {
      return Optional.empty();
    }
    double statistic = Math.max(0, alone.rest() - together.rest()) / (together.rest() / df);
    return Optional.of(
        new Precedence(
            statistic, df, Arrays.stream(together.coefficients.toArray()).boxed().toList()));
  }

  /** How often F is at least as large if the other's last value told nothing. */
  public double p() {
    return Tails.fisher(statistic, 1, df);
  }

  private static final class Fit {
    private final SingularValueDecomposition model;
    private final RealVector coefficients;
    private final double rest;

    Fit(double[][] rows, RealVector values) {
      RealMatrix matrix = new Array2DRowRealMatrix(rows, false);
      this.model = new SingularValueDecomposition(matrix);
      this.coefficients = model.getSolver().solve(values);
      RealVector left = values.subtract(matrix.operate(coefficients));
      this.rest = left.dotProduct(left);
    }

    /** Whether every predictor tells something that the others do not. */
    boolean full() {
      return model.getRank() == coefficients.getDimension();
    }

    double rest() {
      return rest;
    }
  }
}

package org.empathyloop.analytics.stats;

import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How far what a partner shows in one interval follows from what that partner (actor) and the other
 * (partner) showed in the interval before: logit P = intercept + actor + partner. The partner's
 * part is that beyond the partner's own stability.
 *
 * @param intercept log odds of showing it when neither had
 * @param actor log odds ratio of having shown it oneself
 * @param partner log odds ratio of the other's having shown theirs
 * @param actorError standard error of {@code actor}
 * @param partnerError standard error of {@code partner}
 * @param n number of steps from one interval to the next
 * @see <a href="https://doi.org/10.1037/0893-3200.13.4.433">Kenny and Cook 1999</a>
 */
public record ActorPartner(
    double intercept, double actor, double partner, double actorError, double partnerError, int n) {
  private static final int PARAMETERS = 3;
  private static final int MOST_ROUNDS = 50;
  private static final double CONVERGED = 1e-10;
  private static final double ENDLESS = 12;

  /**
   * One step from an interval to the next.
   *
   * @param own whether it was shown before
   * @param other whether the other had shown theirs before
   * @param now whether it is shown now
   */
  public record Step(boolean own, boolean other, boolean now) {}

  /** Empty when the steps do not tell the three apart, or foretell the outcome without error. */
  public static Optional<ActorPartner> of(List<Step> steps) {
    double[] shown = new double[1 << 2];
    double[] all = new double[1 << 2];
    for (Step step : steps) {
      int kind = (step.own() ? 2 : 0) + (step.other() ? 1 : 0);
      all[kind]++;
      shown[kind] += step.now() ? 1 : 0;
    }
    RealVector estimate = new ArrayRealVector(PARAMETERS);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      DecompositionSolver solver = new LUDecomposition(information(estimate, all)).getSolver();
      if (!solver.isNonSingular()) {
        return Optional.empty();
      }
      RealVector change = solver.solve(slope(estimate, shown, all));
      estimate = estimate.add(change);
      if (estimate.getLInfNorm() > ENDLESS) {
        return Optional.empty();
      }
      if (change.getLInfNorm() < CONVERGED) {
        return Optional.of(found(estimate, solver.getInverse(), steps.size()));
      }
    }
    return Optional.empty();
  }

  private static ActorPartner found(RealVector estimate, RealMatrix variance, int n) {
    return new ActorPartner(
        estimate.getEntry(0),
        estimate.getEntry(1),
        estimate.getEntry(2),
        Math.sqrt(variance.getEntry(1, 1)),
        Math.sqrt(variance.getEntry(2, 2)),
        n);
  }

  private static double[] predictors(int kind) {
    return new double[] {1, kind >> 1, kind & 1};
  }

  private static double probability(RealVector estimate, int kind) {
    return 1 / (1 + Math.exp(-estimate.dotProduct(new ArrayRealVector(predictors(kind)))));
  }

  private static RealVector slope(RealVector estimate, double[] shown, double[] all) {
    RealVector sum = new ArrayRealVector(PARAMETERS);
    for (int kind = 0; kind < all.length; kind++) {
      double distance = shown[kind] - all[kind] * probability(estimate, kind);
      sum = sum.add(new ArrayRealVector(predictors(kind)).mapMultiply(distance));
    }
    return sum;
  }

  private static RealMatrix information(RealVector estimate, double[] all) {
    RealMatrix sum = new Array2DRowRealMatrix(PARAMETERS, PARAMETERS);
    for (int kind = 0; kind < all.length; kind++) {
      double p = probability(estimate, kind);
      RealVector row = new ArrayRealVector(predictors(kind));
      sum = sum.add(row.outerProduct(row).scalarMultiply(all[kind] * p * (1 - p)));
    }
    return sum;
  }
}

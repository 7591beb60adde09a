package org.empathyloop.analytics.stats;

import java.util.OptionalDouble;

/**
 * Whether a score changed by more than its measurement error, and whether it crossed to the side of
 * people without the problem.
 *
 * @param sd standard deviation of the measure, more than 0
 * @param reliability 0 to below 1
 * @param clinical mean and standard deviation of those in treatment
 * @param functional mean and standard deviation of those without the problem
 * @param higherIsBetter whether a higher score is the better one
 * @see <a href="https://doi.org/10.1037/0022-006X.59.1.12">Jacobson and Truax 1991</a>
 */
public record ReliableChange(
    double sd, double reliability, Norm clinical, Norm functional, boolean higherIsBetter) {
  private static final double Z_95 = 1.96;

  /** Mean and standard deviation of a group. */
  public record Norm(double mean, double sd) {}

  /** What became of a client. */
  public enum Outcome {
    /** Reliably better, and across the cut-off from the clinical side. */
    RECOVERED,
    IMPROVED,
    UNCHANGED,
    DETERIORATED
  }

  public ReliableChange {
    if (!(sd > 0) || !(reliability >= 0) || !(reliability < 1)) {
      throw new IllegalArgumentException("sd above 0, reliability from 0 to below 1");
    }
  }

  /** Standard error of one score. */
  public double error() {
    return sd * Math.sqrt(1 - reliability);
  }

  /** Standard error of the difference of two scores. */
  public double differenceError() {
    return Math.sqrt(2) * error();
  }

  /** The least difference that is more than measurement error. */
  public double least() {
    return Z_95 * differenceError();
  }

  /** The difference in standard errors; positive when the score rose. */
  public double index(double before, double after) {
    return (after - before) / differenceError();
  }

  /** Two standard deviations from the mean of those in treatment, on the better side. */
  public double cutoffA() {
    return clinical.mean() + (higherIsBetter ? 2 : -2) * clinical.sd();
  }

  /** Two standard deviations from the mean of those without the problem, on the worse side. */
  public double cutoffB() {
    return functional.mean() - (higherIsBetter ? 2 : -2) * functional.sd();
  }

  /** Between the two means, by their spread; empty when neither group varies. */
  public OptionalDouble cutoffC() {
    double spread = clinical.sd() + functional.sd();
    return spread == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (functional.sd() * clinical.mean() + clinical.sd() * functional.mean()) / spread);
  }

  /** By cut-off c; who began on the better side of it cannot recover, only improve. */
  public Outcome outcome(double before, double after) {
    double index = higherIsBetter ? index(before, after) : -index(before, after);
    if (index < -Z_95) {
      return Outcome.DETERIORATED;
    }
    if (index <= Z_95) {
      return Outcome.UNCHANGED;
    }
    OptionalDouble cutoff = cutoffC();
    boolean crossed =
        cutoff.isPresent()
            && !better(before, cutoff.getAsDouble())
            && better(after, cutoff.getAsDouble());
    return crossed ? Outcome.RECOVERED : Outcome.IMPROVED;
  }

  private boolean better(double score, double cutoff) {
    return higherIsBetter ? score > cutoff : score < cutoff;
  }
}

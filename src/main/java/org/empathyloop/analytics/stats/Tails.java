package org.empathyloop.analytics.stats;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** Upper tails of the reference distributions, accurate also where almost nothing is left. */
final class Tails {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private Tails() {}

  /** How often a standard normal value is at least this far from 0, in either direction. */
  static double normalTwoSided(double z) {
    return Erf.erfc(Math.abs(z) / Math.sqrt(2));
  }

  /** The standard normal value with this much below it. */
  static double normalQuantile(double below) {
    return NORMAL.inverseCumulativeProbability(below);
  }

  static double chiSquared(double statistic, int df) {
    return Gamma.regularizedGammaQ(df / 2.0, statistic / 2);
  }

  static double fisher(double statistic, int df1, int df2) {
    return 1 - new FDistribution(df1, df2).cumulativeProbability(statistic);
  }
}

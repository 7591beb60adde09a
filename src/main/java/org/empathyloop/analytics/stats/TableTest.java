package org.empathyloop.analytics.stats;

/**
 * One test of a whole table. Never shown on a clinical page.
 *
 * @param statistic 0 or more
 * @param df degrees of freedom, 1 or more
 */
public record TableTest(double statistic, int df) {
  public TableTest {
    if (df < 1) {
      throw new IllegalArgumentException("at least one degree of freedom");
    }
  }

  /** How often a chi-squared value is at least as large, 0 to 1. */
  public double p() {
    return Tails.chiSquared(statistic, df);
  }
}

package org.empathyloop.analytics.stats;

/**
 * How Kendall's S, the pairs that agree less those that do not, is distributed when every order of
 * so many different values is equally likely.
 *
 * @see <a href="https://doi.org/10.1093/biomet/30.1-2.81">Kendall 1938</a>
 */
final class OrderByChance {
  private OrderByChance() {}

  /**
   * How often S is at least this far from 0, in either direction: 0 to 1, exact.
   *
   * @param n values, all different
   * @param score an S that only equal values make possible counts as the next one nearer to 0
   */
  static double twoSided(int n, long score) {
    double[] inversions = inversions(n);
    int pairs = inversions.length - 1;
    long far = Math.abs(score) - Math.floorMod(pairs - score, 2);
    double sum = 0;
    for (int k = 0; k < inversions.length; k++) {
      sum += Math.abs(pairs - 2L * k) >= far ? inversions[k] : 0;
    }
    return Math.min(1, sum);
  }

  /**
   * The share of the orders of {@code n} values that have 0, 1, ... inversions: the last of m
   * values stands before 0 to m - 1 of the others, each equally often.
   */
  private static double[] inversions(int n) {
    double[] shares = {1};
    for (int m = 2; m <= n; m++) {
      double[] next = new double[shares.length + m - 1];
      for (int k = 0; k < shares.length; k++) {
        for (int before = 0; before < m; before++) {
          next[k + before] += shares[k] / m;
        }
      }
      shares = next;
    }
    return shares;
  }
}

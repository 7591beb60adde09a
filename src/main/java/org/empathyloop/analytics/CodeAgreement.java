package org.empathyloop.analytics;

import org.empathyloop.analytics.stats.CohenKappa;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.vocabulary.Code;

/**
 * EL-ANA-036: how far two raters agree on one code, against all else that either of them charted.
 *
 * @param both moments for which both have the code
 * @param first moments for which the first has it
 * @param second moments for which the second has it
 * @param events moments that either of them charted, whatever the code
 */
public record CodeAgreement(Code code, int both, int first, int second, int events) {
  /** Either must have it this often before a kappa is told. */
  public static final int FEWEST = 5;

  private static final int TWO = 2;

  /** With the code and without it, as two codes. */
  public RaterKappa kappa() {
    if (Math.max(first, second) < FEWEST) {
      return RaterKappa.absent(TWO, Absence.TOO_FEW);
    }
    CountTable table =
        CountTable.of(
            new int[][] {
              {both, first - both}, {second - both, events - first - second + both},
            });
    return RaterKappa.of(CohenKappa.of(table).kappa(), TWO);
  }
}

package org.empathyloop.analytics.stats;

/**
 * When a table is too small to say more than its counts. Below these limits a page shows the
 * counts, the shares with their intervals and "too few".
 *
 * @param leastExpected expected count of a cell whose residual may be shown
 * @param leastGiven number of times the row's code must have been given for it
 */
public record SmallSample(double leastExpected, int leastGiven) {
  /** Expected 5 and given 10. */
  public static final SmallSample DEFAULT = new SmallSample(5, 10);

  private static final double MOST_CELLS = 0.8;
  private static final int EACH = 5;

  /** Whether the residual of a cell may be shown. */
  public boolean enough(CountTable table, int row, int column) {
    return table.expected(row, column).orElse(0) >= leastExpected
        && table.rowTotal(row) >= leastGiven;
  }

  /**
   * Whether a test of the whole table may be shown: five observations a cell, or enough expected in
   * four of five cells.
   */
  public boolean enough(CountTable table) {
    int cells = table.rows() * table.columns();
    if (cells == 0) {
      return false;
    }
    int expected = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        expected += table.expected(i, j).orElse(0) >= leastExpected ? 1 : 0;
      }
    }
    return table.total() >= (long) EACH * cells || expected >= MOST_CELLS * cells;
  }
}

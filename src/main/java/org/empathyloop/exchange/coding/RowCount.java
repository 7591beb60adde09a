package org.empathyloop.exchange.coding;

import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Counts the rows of a file up to what it may hold. */
final class RowCount {
  private int rows;

  /**
   * @throws EmpathyLoopException with {@link Fault#CODING_TOO_MANY_ROWS}
   */
  void next() {
    rows++;
    if (rows > CodingLimits.MOST_ROWS) {
      throw new EmpathyLoopException(Fault.CODING_TOO_MANY_ROWS, "most", CodingLimits.MOST_ROWS);
    }
  }
}

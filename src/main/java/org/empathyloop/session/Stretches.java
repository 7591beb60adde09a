package org.empathyloop.session;

import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** What holds for every interval on the session clock. */
final class Stretches {
  private Stretches() {}

  static void requireOffset(long offsetMs) {
    if (offsetMs < 0) {
      throw new EmpathyLoopException(Fault.OFFSET_NEGATIVE);
    }
  }

  /** From is included, to is not; an interval that holds no time is refused. */
  static void requireInterval(long fromMs, long toMs) {
    requireOffset(fromMs);
    if (toMs <= fromMs) {
      throw new EmpathyLoopException(Fault.INTERVAL_EMPTY);
    }
  }
}

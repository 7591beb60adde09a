package org.empathyloop.session;

import java.time.Instant;
import java.util.List;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Enters a session that was charted elsewhere, with all its marks.
 *
 * @param session id of the session to be; a second try with the same id enters no second session
 * @param lengthMs how long it was in milliseconds, up to four hours
 * @param commands in the order of time, none after the end
 */
public record EnterCharted(
    SessionId session, CoupleId couple, Instant startedAt, long lengthMs, List<PadCommand> commands)
    implements InChart {
  private static final long LONGEST_MS = 240 * 60_000L;
  private static final long MINUTE_MS = 60_000;

  /**
   * @throws EmpathyLoopException with {@link Fault#SESSION_LENGTH_OUT_OF_RANGE}
   */
  public EnterCharted {
    commands = List.copyOf(commands);
    if (lengthMs < 1 || lengthMs > LONGEST_MS) {
      throw new EmpathyLoopException(
          Fault.SESSION_LENGTH_OUT_OF_RANGE, "least", 1, "most", LONGEST_MS / MINUTE_MS);
    }
  }

  /** Whole minutes, at least one. */
  int minutes() {
    return (int) ((lengthMs + MINUTE_MS - 1) / MINUTE_MS);
  }

  Instant endedAt() {
    return startedAt.plusMillis(lengthMs);
  }

  @Override
  public ChartPartId part() {
    return couple;
  }
}

package org.empathyloop.session;

import java.time.Instant;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Enters a session that has taken place, to be charted afterwards.
 *
 * @param session id of the session to be, made by whoever enters it; a second try with the same id
 *     enters no second session
 * @param leftSeat who sat to the therapist's left
 * @param minutes how long it was, 1 to 240
 */
public record EnterSession(
    SessionId session, CoupleId couple, PartnerLetter leftSeat, Instant startedAt, int minutes)
    implements InChart {
  private static final int SHORTEST_MINUTES = 1;
  private static final int LONGEST_MINUTES = 240;

  /**
   * @throws EmpathyLoopException with {@link Fault#SESSION_LENGTH_OUT_OF_RANGE}
   */
  public EnterSession {
    if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
      throw new EmpathyLoopException(
          Fault.SESSION_LENGTH_OUT_OF_RANGE, "least", SHORTEST_MINUTES, "most", LONGEST_MINUTES);
    }
  }

  Instant endedAt() {
    return startedAt.plusSeconds(minutes * 60L);
  }

  @Override
  public ChartPartId part() {
    return couple;
  }
}

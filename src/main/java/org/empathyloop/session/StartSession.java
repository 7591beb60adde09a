package org.empathyloop.session;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Begins a session with both partners present.
 *
 * @param session id of the session to be, made by whoever starts it; a second try with the same id
 *     begins no second session
 * @param leftSeat who sits to the therapist's left
 * @param plannedMinutes 10 to 240
 */
public record StartSession(
    SessionId session, CoupleId couple, PartnerLetter leftSeat, int plannedMinutes)
    implements InChart {
  /** Length of a session where nothing else was said. */
  public static final int USUAL_MINUTES = 50;

  private static final int SHORTEST_MINUTES = 10;
  private static final int LONGEST_MINUTES = 240;

  /**
   * @throws EmpathyLoopException with {@link Fault#SESSION_LENGTH_OUT_OF_RANGE}
   */
  public StartSession {
    if (plannedMinutes < SHORTEST_MINUTES || plannedMinutes > LONGEST_MINUTES) {
      throw new EmpathyLoopException(
          Fault.SESSION_LENGTH_OUT_OF_RANGE, "least", SHORTEST_MINUTES, "most", LONGEST_MINUTES);
    }
  }

  /** A session of the usual length. */
  public static StartSession of(CoupleId couple, PartnerLetter leftSeat) {
    return new StartSession(SessionId.next(), couple, leftSeat, USUAL_MINUTES);
  }

  @Override
  public ChartPartId part() {
    return couple;
  }
}

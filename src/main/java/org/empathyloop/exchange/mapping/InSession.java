package org.empathyloop.exchange.mapping;

import java.time.Instant;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;

/**
 * Where something was observed: in which session of which couple, by whom, and when its clock
 * began.
 */
public record InSession(
    SessionId session, CoupleId couple, PractitionerId therapist, Instant startedAt) {
  /** The point in time at an offset on the session clock, in milliseconds. */
  Instant at(long offsetMs) {
    return startedAt.plusMillis(offsetMs);
  }
}

package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.empathyloop.couple.CareEnding;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Care does not end in the middle of a session nor before one, and no session begins after it. */
@ApplicationScoped
class SessionsInCare {
  @Inject private SessionStore sessions;
  @Inject private CoupleService couples;
  @Inject private ZoneId zone;

  /**
   * @throws EmpathyLoopException with {@link Fault#CARE_HAS_ENDED} for a session held after the end
   */
  void require(CoupleId couple, Instant startedAt) {
    if (couples.careEndedBefore(couple, LocalDate.ofInstant(startedAt, zone))) {
      throw new EmpathyLoopException(Fault.CARE_HAS_ENDED);
    }
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#SESSION_STILL_RUNNING}, or with {@link
   *     Fault#CARE_END_OUT_OF_RANGE} when a session was held later
   */
  void check(@Observes CareEnding ending) {
    List<TherapySession> latest = sessions.sessionsOf(ending.couple(), 1);
    for (TherapySession session : latest) {
      if (session.running()) {
        throw new EmpathyLoopException(Fault.SESSION_STILL_RUNNING);
      }
      LocalDate held = LocalDate.ofInstant(session.startedAt(), zone);
      if (held.isAfter(ending.on())) {
        throw new EmpathyLoopException(Fault.CARE_END_OUT_OF_RANGE);
      }
    }
  }
}

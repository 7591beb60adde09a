package org.empathyloop.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.SessionService;

/** The couples of the one who asks, as the services allow. */
@ApplicationScoped
public class Caseload {
  @Inject private CoupleService couples;
  @Inject private SessionService sessions;

  /** Couples in care with their sessions, the most urgent first. */
  public List<Case> inCare() {
    return couples.caseload().stream()
        .filter(couple -> couple.endedOn() == null)
        .map(this::withSessions)
        .sorted(Case.BY_URGENCY)
        .toList();
  }

  private Case withSessions(CoupleSummary couple) {
    return new Case(couple, sessions.sessionsOf(couple.id()));
  }
}

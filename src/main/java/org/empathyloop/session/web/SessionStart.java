package org.empathyloop.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.StartSession;

/** Begins a session from wherever a couple is shown; see {@code WEB-INF/session/start.xhtml}. */
@Named
@RequestScoped
public class SessionStart {
  @Inject private SessionService sessions;

  /** Begins now with A to the left, and opens the pad; seats can be swapped there. */
  public String begin(String couple) {
    SessionId session = sessions.start(StartSession.of(CoupleId.parse(couple), PartnerLetter.A));
    return "/session/chart?faces-redirect=true&session=" + session.value();
  }
}

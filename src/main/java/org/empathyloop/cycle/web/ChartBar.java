package org.empathyloop.cycle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.CoupleBar;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;

/** Fills the bar above the pages of a chart: names, since when, how many sessions. */
@RequestScoped
public class ChartBar {
  @Inject private SessionService sessions;
  @Inject private PageDates dates;
  @Inject private Look look;

  public CoupleBar of(CoupleSummary couple) {
    List<SessionSummary> held = sessions.sessionsOf(couple.id());
    UUID running =
        held.stream()
            .filter(SessionSummary::running)
            .map(session -> session.id().value())
            .findFirst()
            .orElse(null);
    long ended = held.stream().filter(session -> !session.running()).count();
    return new CoupleBar(
        couple.id().value(),
        couple.a().shortName(),
        couple.b().shortName(),
        Text.of(look.getLocale()).get("cycle.bar", dates.dayAndYear(couple.since()), ended),
        running);
  }
}

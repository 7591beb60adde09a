package org.empathyloop.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.web.Permits;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.web.PageDates;
import org.empathyloop.shared.web.PageText;

/**
 * Fills the bar above the pages of a chart: names, since when, how many sessions. The template of
 * these pages asks for it, so that it says the same on each.
 */
@Named
@RequestScoped
public class ChartBar {
  @Inject private SessionService sessions;
  @Inject private Permits permits;
  @Inject private PageDates dates;
  @Inject private PageText text;

  private final Map<CoupleId, CoupleBar> filled = new HashMap<>();

  /** The bar of a couple, read once a request. */
  public CoupleBar of(CoupleSummary couple) {
    return filled.computeIfAbsent(couple.id(), id -> fill(couple));
  }

  private CoupleBar fill(CoupleSummary couple) {
    List<SessionSummary> held =
        permits.may(Action.VIEW, ObjectKind.SESSION, couple.id().value())
            ? sessions.sessionsOf(couple.id())
            : List.of();
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
        facts(couple, ended),
        running);
  }

  private String facts(CoupleSummary couple, long sessions) {
    String since = dates.dayAndYear(couple.since());
    LocalDate ended = couple.endedOn();
    return ended == null
        ? text.with("practice.couple-facts", since, sessions)
        : text.with("practice.couple-facts-ended", since, dates.dayAndYear(ended), sessions);
  }
}

package org.empathyloop.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.web.Permits;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.exchange.outbox.DeliveryService;
import org.empathyloop.exchange.outbox.DeliverySummary;
import org.empathyloop.note.NoteLine;
import org.empathyloop.note.NoteService;
import org.empathyloop.practice.Case;
import org.empathyloop.session.AskedRating;
import org.empathyloop.session.RatingService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Look;
import org.empathyloop.shared.web.PageDates;

/**
 * Finds what waits for the one who looks: wrap-ups, unsigned notes, refused deliveries, consents
 * that end soon, sessions to rate as well.
 */
@RequestScoped
public class Needs {
  private static final int SOON_DAYS = 14;

  @Inject private CoupleService couples;
  @Inject private NoteService notes;
  @Inject private DeliveryService deliveries;
  @Inject private RatingService ratings;
  @Inject private Permits permits;
  @Inject private PageDates dates;
  @Inject private Look look;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  List<NeedRow> of(List<Case> cases) {
    List<DeliverySummary> refused = deliveries.stopped();
    List<AskedRating> asked =
        permits.anywhere(Action.CREATE, ObjectKind.RATING) ? ratings.asked() : List.of();
    List<NeedRow> needs = new ArrayList<>();
    for (Case one : cases) {
      one.toWrapUp().forEach(session -> needs.add(wrapUp(one, session)));
      notes.notesOf(one.couple().id()).stream()
          .filter(note -> !note.signed())
          .forEach(note -> needs.add(unsigned(one, note)));
      refused.stream()
          .filter(delivery -> delivery.couple().equals(one.couple().id()))
          .forEach(delivery -> needs.add(refused(one, delivery)));
      endingSoon(one).forEach(consent -> needs.add(endsSoon(one, consent)));
      asked.stream()
          .filter(rating -> rating.session().couple().equals(one.couple().id()))
          .forEach(rating -> needs.add(toRate(one, rating)));
    }
    return needs;
  }

  private NeedRow wrapUp(Case one, SessionSummary session) {
    return new NeedRow(
        one.couple(),
        "clock",
        false,
        text().get("practice.need-wrap-up", dates.day(session.startedAt())),
        text().get("practice.need-wrap-up-detail"),
        "/session/wrap-up?session=" + session.id().value(),
        text().get("practice.do-wrap-up"));
  }

  private NeedRow unsigned(Case one, NoteLine note) {
    return new NeedRow(
        one.couple(),
        "note",
        false,
        text().get("practice.need-note", sessionDay(one, note)),
        text()
            .get(
                "practice.need-note-detail",
                note.draftNo(),
                dates.day(note.savedAt()),
                dates.time(note.savedAt())),
        "/note/edit?note=" + note.id().value(),
        text().get("practice.do-note"));
  }

  private String sessionDay(Case one, NoteLine note) {
    return one.sessions().stream()
        .filter(session -> session.id().equals(note.session()))
        .map(session -> dates.day(session.startedAt()))
        .findFirst()
        .orElse("");
  }

  private NeedRow refused(Case one, DeliverySummary delivery) {
    return new NeedRow(
        one.couple(),
        "refused",
        true,
        text()
            .get(
                "practice.need-delivery",
                dates.day(delivery.requestedAt()),
                one.couple().partner(delivery.letter()).shortName()),
        text().get("practice.need-delivery-detail", delivery.recipient(), delivery.attempts()),
        "/exchange/deliveries?couple=" + one.couple().id().value(),
        text().get("practice.do-delivery"));
  }

  private NeedRow toRate(Case one, AskedRating rating) {
    return new NeedRow(
        one.couple(),
        "people",
        false,
        text().get("practice.need-rating", dates.day(rating.session().startedAt())),
        text().get("practice.need-rating-detail"),
        "/session/rating?rating=" + rating.id().value(),
        text().get("practice.do-rating"));
  }

  private NeedRow endsSoon(Case one, ReleaseConsent consent) {
    long days = ChronoUnit.DAYS.between(today(), consent.until());
    return new NeedRow(
        one.couple(),
        "flag",
        false,
        text()
            .get("practice.need-consent", one.couple().partner(consent.letter()).shortName(), days),
        text().get("practice.need-consent-detail", consent.recipient(), dates.day(consent.until())),
        "/couple/agreements?couple=" + one.couple().id().value(),
        text().get("practice.do-consent"));
  }

  private Stream<ReleaseConsent> endingSoon(Case one) {
    LocalDate today = today();
    return couples.agreements(one.couple().id()).releases().stream()
        .filter(consent -> consent.isInForce(today))
        .filter(consent -> !consent.until().isAfter(today.plusDays(SOON_DAYS)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private Text text() {
    return Text.of(look.getLocale());
  }
}

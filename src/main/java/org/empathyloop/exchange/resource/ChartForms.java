package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Actor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PersonId;
import org.empathyloop.exchange.mapping.InSession;
import org.empathyloop.exchange.mapping.Mappers;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Practitioner;

/** What the observers of all features need to give a record its form in FHIR. */
@ApplicationScoped
class ChartForms {
  @Inject private CoupleService couples;
  @Inject private AccountService accounts;
  @Inject private CodeBook codes;

  /** The mappers for records of one couple. */
  Mappers of(CoupleId couple) {
    Map<PartnerLetter, PersonId> people = couples.people(couple);
    return new Mappers(codes, (asked, letter) -> Objects.requireNonNull(people.get(letter)));
  }

  static InSession in(SessionSummary session) {
    return new InSession(session.id(), session.couple(), session.therapist(), session.startedAt());
  }

  /** Somebody who works here, whom a resource names as its observer, rater or author. */
  Practitioner practitioner(PractitionerId who) {
    UUID id = who.value();
    Practitioner practitioner = new Practitioner();
    practitioner.setId(id.toString());
    practitioner.setActive(true);
    accounts.staff().stream()
        .filter(member -> member.practitioner().equals(who))
        .map(Actor::displayName)
        .forEach(name -> practitioner.addName().setText(name));
    return practitioner;
  }
}

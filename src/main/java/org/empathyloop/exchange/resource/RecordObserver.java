package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Actor;
import org.empathyloop.couple.CoupleChanged;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.exchange.mapping.ArousalSnapshot;
import org.empathyloop.exchange.mapping.CoupleSnapshot;
import org.empathyloop.exchange.mapping.InSession;
import org.empathyloop.exchange.mapping.LoopStripSnapshot;
import org.empathyloop.exchange.mapping.Mappers;
import org.empathyloop.exchange.mapping.MomentSnapshot;
import org.empathyloop.exchange.mapping.PersonSnapshot;
import org.empathyloop.exchange.mapping.SessionSnapshot;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentsCharted;
import org.empathyloop.session.SessionClosed;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionStarted;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;

/**
 * Follows the changes of the record and keeps what they mean in FHIR, in the transaction of each
 * change: both commit or neither does.
 */
@ApplicationScoped
class RecordObserver {
  private static final String OBSERVATION = "Observation";

  @Inject private ResourceKeeper keeper;
  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private AccountService accounts;
  @Inject private CodeBook codes;

  void on(@Observes CoupleChanged change) {
    CoupleSummary couple = couples.summary(change.couple());
    Mappers mappers = mappers(couple);
    List<Resource> changed = new ArrayList<>();
    changed.add(mappers.couple().toFhir(CoupleSnapshot.of(couple)));
    for (PartnerLetter letter : PartnerLetter.values()) {
      changed.add(mappers.person().toFhir(PersonSnapshot.of(couple.partner(letter))));
    }
    couples
        .agreements(change.couple())
        .releases()
        .forEach(consent -> changed.add(mappers.releaseConsent().toFhir(consent)));
    keeper.keep(changed, change.couple().value());
  }

  void on(@Observes SessionStarted start) {
    SessionSummary session = sessions.summary(start.session());
    keeper.keep(List.of(therapist(session)), null);
    keep(start.couple(), List.of(encounter(session)));
  }

  void on(@Observes MomentsCharted change) {
    SessionSummary session = sessions.summary(change.session());
    Mappers mappers = mappers(couples.summary(change.couple()));
    Map<UUID, ChartedMoment> charted =
        sessions.timeline(change.session()).moments().stream()
            .collect(Collectors.toMap(ChartedMoment::id, Function.identity()));
    List<Resource> kept = new ArrayList<>();
    for (UUID moment : change.moments()) {
      ChartedMoment now = charted.get(moment);
      if (now == null) {
        keeper.delete(new ResourceRef(OBSERVATION, moment));
      } else {
        kept.add(mappers.moment().toFhir(new MomentSnapshot(in(session), now)));
      }
    }
    keep(change.couple(), kept);
  }

  void on(@Observes SessionClosed close) {
    SessionSummary session = sessions.summary(close.session());
    SessionTimeline timeline = sessions.timeline(close.session());
    Mappers mappers = mappers(couples.summary(close.couple()));
    List<Resource> whole = new ArrayList<>();
    whole.add(encounter(session));
    if (!timeline.loop().isEmpty()) {
      whole.add(
          mappers
              .loopStrip()
              .toFhir(new LoopStripSnapshot(in(session), timeline.durationMs(), timeline.loop())));
    }
    for (PartnerLetter partner : PartnerLetter.values()) {
      List<ArousalStep> steps =
          timeline.arousal().stream().filter(step -> step.partner() == partner).toList();
      if (!steps.isEmpty()) {
        whole.add(
            mappers
                .arousal()
                .toFhir(new ArousalSnapshot(in(session), partner, timeline.durationMs(), steps)));
      }
    }
    keep(close.couple(), whole);
  }

  private Resource encounter(SessionSummary session) {
    return mappers(couples.summary(session.couple()))
        .session()
        .toFhir(new SessionSnapshot(in(session), session.leftSeat(), session.endedAt()));
  }

  /** Whom the record names as the one who observed. */
  private Practitioner therapist(SessionSummary session) {
    UUID id = session.therapist().value();
    Practitioner practitioner = new Practitioner();
    practitioner.setId(id.toString());
    practitioner.setActive(true);
    accounts.staff().stream()
        .filter(member -> member.practitioner().value().equals(id))
        .map(Actor::displayName)
        .forEach(name -> practitioner.addName().setText(name));
    return practitioner;
  }

  private void keep(CoupleId couple, List<Resource> resources) {
    keeper.keep(resources, couple.value());
  }

  private Mappers mappers(CoupleSummary couple) {
    return new Mappers(codes, (asked, letter) -> couple.partner(letter).person());
  }

  private static InSession in(SessionSummary session) {
    SessionId id = session.id();
    return new InSession(id, session.couple(), session.therapist(), session.startedAt());
  }
}

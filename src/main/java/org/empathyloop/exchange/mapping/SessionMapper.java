package org.empathyloop.exchange.mapping;

import java.time.Instant;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Maps a session to profile {@code therapy-session}. All sessions take place in the practice;
 * another class is refused.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ in.session</td><td>subject ↔ in.couple</td></tr>
 *   <tr><td>participant.individual ↔ in.therapist</td><td>period ↔ in.startedAt, endedAt</td></tr>
 *   <tr><td>status ↔ whether it has ended</td><td>extension left-seat ↔ leftSeat</td></tr>
 * </table>
 */
final class SessionMapper implements FhirMapper<SessionSnapshot, Encounter> {
  private static final String LEFT_SEAT = Profiles.address("left-seat");
  private static final Coding IN_PRACTICE =
      new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory");

  private final CodeElement codes;

  SessionMapper(CodeBook codes) {
    this.codes = new CodeElement(codes);
  }

  @Override
  public String profile() {
    return "therapy-session";
  }

  @Override
  public Encounter toFhir(SessionSnapshot value) {
    InSession in = value.in();
    Encounter encounter = Claim.claim(new Encounter(), profile(), in.session().value());
    encounter.addExtension(LEFT_SEAT, codes.coding(value.leftSeat()));
    encounter.setStatus(
        value.endedAt() == null ? EncounterStatus.INPROGRESS : EncounterStatus.FINISHED);
    encounter.setClass_(IN_PRACTICE.copy());
    encounter.setSubject(References.to(in.couple()));
    encounter.addParticipant().setIndividual(References.to(in.therapist()));
    encounter.setPeriod(TimeElement.period(in.startedAt(), value.endedAt()));
    return encounter;
  }

  @Override
  public SessionSnapshot fromFhir(Encounter encounter) {
    Reading.require(
        IN_PRACTICE.getCode().equals(encounter.getClass_().getCode()), "Encounter.class", "AMB");
    Reading.require(encounter.getParticipant().size() == 1, "Encounter.participant", "one");
    Reference therapist = encounter.getParticipantFirstRep().getIndividual();
    InSession in =
        new InSession(
            new SessionId(Claim.id(encounter)),
            References.couple(encounter.getSubject(), "Encounter.subject"),
            References.practitioner(therapist, "Encounter.participant.individual"),
            TimeElement.instant(encounter.getPeriod().getStartElement(), "Encounter.period.start"));
    return new SessionSnapshot(in, leftSeat(encounter), end(encounter));
  }

  private PartnerLetter leftSeat(Encounter encounter) {
    Extension seat = encounter.getExtensionByUrl(LEFT_SEAT);
    if (seat != null && seat.getValue() instanceof Coding coding) {
      return codes.constant(PartnerLetter.class, coding, "actor", "Encounter.extension");
    }
    throw Reading.unreadable("Encounter.extension", "the extension " + LEFT_SEAT);
  }

  private static @Nullable Instant end(Encounter encounter) {
    boolean ended = encounter.getPeriod().hasEnd();
    Reading.require(
        encounter.getStatus() == (ended ? EncounterStatus.FINISHED : EncounterStatus.INPROGRESS),
        "Encounter.status",
        "finished with an end, or in-progress without");
    return ended
        ? TimeElement.instant(encounter.getPeriod().getEndElement(), "Encounter.period.end")
        : null;
  }
}

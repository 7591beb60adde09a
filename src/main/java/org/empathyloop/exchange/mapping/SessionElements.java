package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.util.UUID;
import org.empathyloop.vocabulary.Code;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** What all observations of a session share: status, categories, couple, session and observer. */
final class SessionElements {
  /** HL7's category, by which systems that know no other find it. */
  static final Coding SURVEY =
      new Coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey");

  private static final Code INTERACTION = new Code("interaction");

  private final CodeElement codes;

  SessionElements(CodeElement codes) {
    this.codes = codes;
  }

  Observation observation(String profile, UUID id, InSession in) {
    Observation observation = Claim.claim(new Observation(), profile, id);
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(new CodeableConcept(SURVEY.copy()));
    observation.addCategory(codes.concept(INTERACTION));
    observation.setSubject(References.to(in.couple()));
    observation.setEncounter(References.to(in.session()));
    observation.addPerformer(References.to(in.therapist()));
    return observation;
  }

  /**
   * @param startedAt when the clock of the session began
   */
  InSession read(Observation observation, Instant startedAt) {
    Reading.require(observation.getPerformer().size() == 1, "Observation.performer", "one");
    return new InSession(
        References.session(observation.getEncounter(), "Observation.encounter"),
        References.couple(observation.getSubject(), "Observation.subject"),
        References.practitioner(observation.getPerformerFirstRep(), "Observation.performer"),
        startedAt);
  }

  /** Refuses an observation that was taken back or is not finished. */
  static void requireFinal(Observation observation) {
    Reading.require(
        observation.getStatus() == ObservationStatus.FINAL, "Observation.status", "final");
  }

  /** Refuses an observation of another kind. */
  void requireKind(Observation observation, String kind) {
    Code code = codes.code(observation.getCode(), "observation-kind", "Observation.code");
    Reading.require(code.value().equals(kind), "Observation.code", kind);
  }
}

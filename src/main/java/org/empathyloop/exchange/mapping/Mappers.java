package org.empathyloop.exchange.mapping;

import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.ClinicalImpression;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;

/** The mappers, one a profile; cheap to make, without state. */
public final class Mappers {
  private final CodeBook codes;
  private final ReferenceResolver people;

  /**
   * @param people who is A and who is B in the couples whose records are mapped
   */
  public Mappers(CodeBook codes, ReferenceResolver people) {
    this.codes = codes;
    this.people = people;
  }

  public FhirMapper<PersonSnapshot, Patient> person() {
    return new PersonMapper();
  }

  public FhirMapper<CoupleSnapshot, Group> couple() {
    return new CoupleMapper(codes, people);
  }

  public FhirMapper<ReleaseConsent, Consent> releaseConsent() {
    return new ReleaseConsentMapper(codes, people);
  }

  public FhirMapper<SessionSnapshot, Encounter> session() {
    return new SessionMapper(codes);
  }

  public FhirMapper<MomentSnapshot, Observation> moment() {
    return new MomentMapper(codes, people);
  }

  public FhirMapper<EchoSnapshot, Observation> echo() {
    return new EchoMapper(codes, people);
  }

  public FhirMapper<LoopStripSnapshot, Observation> loopStrip() {
    return new LoopStripMapper(codes);
  }

  public FhirMapper<ArousalSnapshot, Observation> arousal() {
    return new ArousalMapper(codes, people);
  }

  public FhirMapper<GoalSnapshot, Goal> goal() {
    return new GoalMapper(codes);
  }

  public FhirMapper<GoalRatingSnapshot, Observation> goalRating() {
    return new GoalRatingMapper(codes, people);
  }

  public FhirMapper<EpisodeSnapshot, Observation> episode() {
    return new EpisodeMapper(codes);
  }

  public FhirMapper<CycleMapSnapshot, ClinicalImpression> cycleMap() {
    return new CycleMapMapper(codes);
  }

  public FhirMapper<SignedNoteSnapshot, Composition> note() {
    return new NoteMapper(codes);
  }

  public FhirMapper<NoteDocumentSnapshot, DocumentReference> noteDocument() {
    return new NoteDocumentMapper();
  }
}

package org.empathyloop.exchange.mapping;

import java.util.Locale;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalRating;
import org.empathyloop.regulation.Rater;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * Maps a rating of a goal to profile {@code goal-rating}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id</td><td>derived from the goal's, the session's and the rater</td></tr>
 *   <tr><td>subject ↔ couple</td><td>focus, encounter ↔ rating.goal, rating.session</td></tr>
 *   <tr><td>code, performer ↔ rating.rater, therapist</td><td>effectiveDateTime ↔ rating.ratedAt
 *   </td></tr>
 *   <tr><td>valueCodeableConcept ↔ rating.level</td><td></td></tr>
 * </table>
 */
final class GoalRatingMapper implements FhirMapper<GoalRatingSnapshot, Observation> {
  private static final String GOAL = "Goal";
  private static final String PERFORMER = "Observation.performer";
  private static final Coding BY_PRACTITIONER =
      new Coding(
          AttainmentElement.LOINC,
          "107333-7",
          "Practitioner follow-up goal attainment scaling score");
  private static final Coding BY_PATIENT =
      new Coding(
          AttainmentElement.LOINC, "107334-5", "Patient follow-up goal attainment scaling score");

  private final ActorElement actors;

  GoalRatingMapper(CodeBook codes, ReferenceResolver people) {
    this.actors = new ActorElement(new CodeElement(codes), people);
  }

  @Override
  public String profile() {
    return "goal-rating";
  }

  @Override
  public Observation toFhir(GoalRatingSnapshot value) {
    GoalRating rating = value.rating();
    Observation observation = Claim.claim(new Observation(), profile(), id(rating));
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(new CodeableConcept(SessionElements.SURVEY.copy()));
    observation.setCode(new CodeableConcept(code(rating.rater()).copy()));
    observation.setSubject(References.to(value.couple()));
    observation.addFocus(References.to(GOAL, rating.goal().value()));
    observation.setEncounter(References.to(rating.session()));
    observation.setEffective(TimeElement.of(rating.ratedAt()));
    observation.addPerformer(performer(value));
    observation.setValue(new CodeableConcept(AttainmentElement.coding(rating.level())));
    return observation;
  }

  @Override
  public GoalRatingSnapshot fromFhir(Observation observation) {
    Reading.require(
        observation.getStatus() == ObservationStatus.FINAL, "Observation.status", "final");
    Reading.require(observation.getPerformer().size() == 1, PERFORMER, "one rater");
    CoupleId couple = References.couple(observation.getSubject(), "Observation.subject");
    Reference performer = observation.getPerformerFirstRep();
    Rater rater = rater(observation, couple);
    PractitionerId therapist =
        rater == Rater.THERAPIST ? References.practitioner(performer, PERFORMER) : null;
    GoalRating rating =
        new GoalRating(
            new GoalId(References.id(observation.getFocusFirstRep(), GOAL, "Observation.focus")),
            References.session(observation.getEncounter(), "Observation.encounter"),
            rater,
            AttainmentElement.level(answer(observation), "Observation.value"),
            TimeElement.instant(observation.getEffective(), "Observation.effective"));
    return new GoalRatingSnapshot(couple, therapist, rating);
  }

  private Reference performer(GoalRatingSnapshot value) {
    return switch (value.rating().rater()) {
      case A -> actors.person(value.couple(), PartnerLetter.A);
      case B -> actors.person(value.couple(), PartnerLetter.B);
      case THERAPIST -> References.to(Reading.required(value.therapist(), PERFORMER));
    };
  }

  private Rater rater(Observation observation, CoupleId couple) {
    Coding code = observation.getCode().getCodingFirstRep();
    if (isSame(code, BY_PRACTITIONER)) {
      return Rater.THERAPIST;
    }
    Reading.require(isSame(code, BY_PATIENT), "Observation.code", "107333-7 or 107334-5");
    return switch (actors.letter(couple, observation.getPerformerFirstRep(), PERFORMER)) {
      case A -> Rater.A;
      case B -> Rater.B;
    };
  }

  private static boolean isSame(Coding code, Coding known) {
    return known.getSystem().equals(code.getSystem()) && known.getCode().equals(code.getCode());
  }

  private static Coding code(Rater rater) {
    return switch (rater) {
      case A, B -> BY_PATIENT;
      case THERAPIST -> BY_PRACTITIONER;
    };
  }

  private static Coding answer(Observation observation) {
    if (observation.getValue() instanceof CodeableConcept answer) {
      return answer.getCodingFirstRep();
    }
    throw Reading.unreadable("Observation.value", "a concept");
  }

  private UUID id(GoalRating rating) {
    String rater = rating.rater().name().toLowerCase(Locale.ROOT);
    String part = profile() + "/" + rating.session().value() + "/" + rater;
    return Claim.derived(rating.goal().value(), part);
  }
}

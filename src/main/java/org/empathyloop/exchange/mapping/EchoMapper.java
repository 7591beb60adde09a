package org.empathyloop.exchange.mapping;

import java.util.Set;
import org.empathyloop.session.GivenAnswer;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/**
 * Maps an answer about an echo to profile {@code echo-check}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ answer.id</td><td>focus ↔ answer.asked</td></tr>
 *   <tr><td>subject, encounter, performer ↔ in</td><td>valueCodeableConcept ↔ answer.answer</td></tr>
 *   <tr><td>effectiveDateTime ↔ in.startedAt + offsetMs</td><td>component offset ↔ answer.offsetMs
 *   </td></tr>
 *   <tr><td>derivedFrom ↔ answer.question</td><td></td></tr>
 * </table>
 */
final class EchoMapper implements FhirMapper<EchoSnapshot, Observation> {
  private static final Set<String> PARTS = Set.of("offset");
  private static final String DERIVED_FROM = "Observation.derivedFrom";
  private static final String VALUE = "Observation.value";

  private final CodeElement codes;
  private final SessionElements session;
  private final ActorElement actors;
  private final Parts parts;

  EchoMapper(CodeBook codes, ReferenceResolver people) {
    this.codes = new CodeElement(codes);
    this.session = new SessionElements(this.codes);
    this.actors = new ActorElement(this.codes, people);
    this.parts = new Parts(this.codes);
  }

  @Override
  public String profile() {
    return "echo-check";
  }

  @Override
  public Observation toFhir(EchoSnapshot value) {
    GivenAnswer answer = value.answer();
    Observation observation = session.observation(profile(), answer.id(), value.in());
    observation.setCode(codes.concept(new Code(profile())));
    actors.focus(observation, value.in(), value.partner());
    observation.setEffective(TimeElement.of(value.in().at(answer.offsetMs())));
    observation.setValue(codes.concept(answer.answer()));
    observation.addDerivedFrom(References.to(References.OBSERVATION, answer.question()));
    parts.add(observation, "offset", Milliseconds.of(answer.offsetMs()));
    return observation;
  }

  @Override
  public EchoSnapshot fromFhir(Observation observation) {
    SessionElements.requireFinal(observation);
    session.requireKind(observation, profile());
    parts.requireOnly(observation, PARTS);
    long offsetMs = Milliseconds.of(parts.required(observation, "offset"), Parts.path("offset"));
    var at = TimeElement.instant(observation.getEffective(), "Observation.effective");
    InSession in = session.read(observation, at.minusMillis(offsetMs));
    Reading.require(observation.getDerivedFrom().size() == 1, DERIVED_FROM, "the question");
    return new EchoSnapshot(
        in,
        new GivenAnswer(
            Claim.id(observation),
            References.id(
                observation.getDerivedFromFirstRep(), References.OBSERVATION, DERIVED_FROM),
            MomentActor.of(actors.partner(observation, in)),
            answer(observation),
            offsetMs));
  }

  private Code answer(Observation observation) {
    if (observation.getValue() instanceof CodeableConcept answer) {
      return codes.code(answer, "echo-answer", VALUE);
    }
    throw Reading.unreadable(VALUE, "a concept");
  }
}

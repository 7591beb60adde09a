package org.empathyloop.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Finality;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;

/**
 * Maps the arousal of one partner over a session to profile {@code arousal-series}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id</td><td>derived from the session's and the partner's letter</td></tr>
 *   <tr><td>subject, encounter, performer ↔ in</td><td>effectivePeriod ↔ in.startedAt, lengthMs
 *   </td></tr>
 *   <tr><td>status ↔ finality</td><td></td></tr>
 *   <tr><td>focus ↔ partner</td><td>component.id ↔ step.id</td></tr>
 *   <tr><td>component.code ↔ step.level</td><td>component.valueQuantity ↔ step.offsetMs</td></tr>
 * </table>
 */
final class ArousalMapper implements FhirMapper<ArousalSnapshot, Observation> {
  private static final String LEVEL = "Observation.component.code";
  private static final String OFFSET = "Observation.component.value";

  /** The codes of the axis are these letters and the level. */
  private static final String LEVEL_PREFIX = "ar";

  private final CodeElement codes;
  private final SessionElements session;
  private final ActorElement actors;

  ArousalMapper(CodeBook codes, ReferenceResolver people) {
    this.codes = new CodeElement(codes);
    this.session = new SessionElements(this.codes);
    this.actors = new ActorElement(this.codes, people);
  }

  @Override
  public String profile() {
    return "arousal-series";
  }

  @Override
  public Observation toFhir(ArousalSnapshot value) {
    InSession in = value.in();
    Observation observation = session.observation(profile(), id(value), in);
    observation.setStatus(FinalityElement.status(value.finality()));
    observation.setCode(codes.concept(new Code(profile())));
    actors.focus(observation, in, value.partner());
    observation.setEffective(TimeElement.period(in.startedAt(), in.at(value.lengthMs())));
    for (ArousalStep step : value.steps()) {
      ObservationComponentComponent component = observation.addComponent();
      component.setId(step.id().toString());
      component.setCode(codes.concept(new Code(LEVEL_PREFIX + step.level().level())));
      component.setValue(Milliseconds.of(step.offsetMs()));
    }
    return observation;
  }

  @Override
  public ArousalSnapshot fromFhir(Observation observation) {
    Finality finality = FinalityElement.of(observation);
    session.requireKind(observation, profile());
    SessionSpan span = SessionSpan.of(observation);
    InSession in = session.read(observation, span.start());
    PartnerLetter partner = actors.partner(observation, in);
    List<ArousalStep> steps = new ArrayList<>();
    for (ObservationComponentComponent component : observation.getComponent()) {
      steps.add(step(component, partner));
    }
    Reading.require(!steps.isEmpty(), "Observation.component", "at least one step");
    return new ArousalSnapshot(in, partner, span.lengthMs(), steps, finality);
  }

  private ArousalStep step(ObservationComponentComponent component, PartnerLetter partner) {
    Code level = codes.code(component.getCode(), "arousal", LEVEL);
    return new ArousalStep(
        Ids.parse(Reading.required(component.getId(), "Observation.component.id")),
        partner,
        Milliseconds.of(component.getValue(), OFFSET),
        new Arousal(Integer.parseInt(level.value().substring(LEVEL_PREFIX.length()))));
  }

  private UUID id(ArousalSnapshot value) {
    String part = profile() + "/" + value.partner().name().toLowerCase(Locale.ROOT);
    return Claim.derived(value.in().session().value(), part);
  }
}

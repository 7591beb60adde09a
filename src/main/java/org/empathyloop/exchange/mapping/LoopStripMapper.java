package org.empathyloop.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.session.Finality;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Range;

/**
 * Maps the loop strip of a session to profile {@code loop-strip}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id</td><td>derived from the session's</td></tr>
 *   <tr><td>subject, encounter, performer ↔ in</td><td>effectivePeriod ↔ in.startedAt, lengthMs
 *   </td></tr>
 *   <tr><td>status ↔ finality</td><td></td></tr>
 *   <tr><td>component.code ↔ stretch.state</td><td>component.valueRange ↔ fromMs, toMs</td></tr>
 * </table>
 */
final class LoopStripMapper implements FhirMapper<LoopStripSnapshot, Observation> {
  private static final String STATE = "Observation.component.code";
  private static final String STRETCH = "Observation.component.value";

  private final CodeElement codes;
  private final SessionElements session;

  LoopStripMapper(CodeBook codes) {
    this.codes = new CodeElement(codes);
    this.session = new SessionElements(this.codes);
  }

  @Override
  public String profile() {
    return "loop-strip";
  }

  @Override
  public Observation toFhir(LoopStripSnapshot value) {
    InSession in = value.in();
    Observation observation =
        session.observation(profile(), Claim.derived(in.session().value(), profile()), in);
    observation.setStatus(FinalityElement.status(value.finality()));
    observation.setCode(codes.concept(new Code(profile())));
    observation.setEffective(TimeElement.period(in.startedAt(), in.at(value.lengthMs())));
    for (LoopStretch stretch : value.stretches()) {
      observation
          .addComponent()
          .setCode(codes.concept(stretch.state()))
          .setValue(Milliseconds.range(stretch.fromMs(), stretch.toMs()));
    }
    return observation;
  }

  @Override
  public LoopStripSnapshot fromFhir(Observation observation) {
    Finality finality = FinalityElement.of(observation);
    session.requireKind(observation, profile());
    SessionSpan span = SessionSpan.of(observation);
    List<LoopStretch> stretches = new ArrayList<>();
    for (ObservationComponentComponent component : observation.getComponent()) {
      stretches.add(stretch(component));
    }
    Reading.require(!stretches.isEmpty(), "Observation.component", "at least one stretch");
    return new LoopStripSnapshot(
        session.read(observation, span.start()), span.lengthMs(), stretches, finality);
  }

  private LoopStretch stretch(ObservationComponentComponent component) {
    if (component.getValue() instanceof Range range) {
      return new LoopStretch(
          codes.constant(LoopState.class, component.getCode(), "loop-strip", STATE),
          Milliseconds.of(range.getLow(), STRETCH),
          Milliseconds.of(range.getHigh(), STRETCH));
    }
    throw Reading.unreadable(STRETCH, "a range");
  }
}

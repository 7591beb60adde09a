package org.empathyloop.exchange.mapping;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentDetail;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Maps a moment to profile {@code observed-moment}. Words, meaning and certainty stay here.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ moment.id</td><td>code ↔ code</td></tr>
 *   <tr><td>subject, encounter, performer ↔ in</td><td>focus ↔ actor</td></tr>
 *   <tr><td>effectiveDateTime ↔ in.startedAt + offsetMs</td><td>method ↔ capture</td></tr>
 *   <tr><td>component offset, strength, prompted, feeling, channel ↔ the same</td>
 *   <td>derivedFrom ↔ answers</td></tr>
 *   <tr><td>status final, amended, corrected ↔ detail.finality</td><td></td></tr>
 * </table>
 */
final class MomentMapper implements FhirMapper<MomentSnapshot, Observation> {
  private static final Set<String> PARTS =
      Set.of("offset", "strength", "prompted", "feeling", "channel");
  private static final String CHANNEL = "channel";
  private static final String DERIVED_FROM = "Observation.derivedFrom";

  private final CodeElement codes;
  private final SessionElements session;
  private final ActorElement actors;
  private final Parts parts;

  MomentMapper(CodeBook codes, ReferenceResolver people) {
    this.codes = new CodeElement(codes);
    this.session = new SessionElements(this.codes);
    this.actors = new ActorElement(this.codes, people);
    this.parts = new Parts(this.codes);
  }

  @Override
  public String profile() {
    return "observed-moment";
  }

  @Override
  public Observation toFhir(MomentSnapshot value) {
    ChartedMoment moment = value.moment();
    Observation observation = session.observation(profile(), moment.id(), value.in());
    observation.setStatus(FinalityElement.status(value.detail().finality()));
    observation.setCode(codes.concept(moment.code()));
    actors.focus(observation, value.in(), moment.actor());
    observation.setEffective(TimeElement.of(value.in().at(moment.offsetMs())));
    observation.setMethod(codes.concept(moment.capture()));
    if (moment.answers() != null) {
      observation.addDerivedFrom(References.to(References.OBSERVATION, moment.answers()));
    }
    parts.add(observation, "offset", Milliseconds.of(moment.offsetMs()));
    parts.add(observation, "strength", new IntegerType(moment.strength()));
    parts.add(observation, "prompted", new BooleanType(moment.prompted()));
    if (moment.feeling() != null) {
      parts.add(observation, "feeling", codes.concept(moment.feeling()));
    }
    value.detail().channels().stream()
        .sorted(Comparator.comparing(Code::value))
        .forEach(channel -> parts.add(observation, CHANNEL, codes.concept(channel)));
    return observation;
  }

  @Override
  public MomentSnapshot fromFhir(Observation observation) {
    parts.requireOnly(observation, PARTS);
    long offsetMs = Milliseconds.of(parts.required(observation, "offset"), Parts.path("offset"));
    var at = TimeElement.instant(observation.getEffective(), "Observation.effective");
    InSession in = session.read(observation, at.minusMillis(offsetMs));
    return new MomentSnapshot(
        in,
        new ChartedMoment(
            Claim.id(observation),
            actors.focus(observation, in),
            codes.code(observation.getCode(), "moment-code", "Observation.code"),
            feeling(observation),
            offsetMs,
            strength(parts.required(observation, "strength")),
            codes.constant(Capture.class, observation.getMethod(), "capture", "Observation.method"),
            prompted(parts.required(observation, "prompted")),
            answers(observation)),
        new MomentDetail(channels(observation), FinalityElement.of(observation)));
  }

  private Set<Code> channels(Observation observation) {
    return parts.all(observation, CHANNEL).stream()
        .map(value -> codes.code(concept(value, CHANNEL), CHANNEL, Parts.path(CHANNEL)))
        .collect(Collectors.toSet());
  }

  private @Nullable Code feeling(Observation observation) {
    return parts
        .find(observation, "feeling")
        .map(value -> codes.code(concept(value, "feeling"), "affect", Parts.path("feeling")))
        .orElse(null);
  }

  private static @Nullable UUID answers(Observation observation) {
    Reading.require(observation.getDerivedFrom().size() <= 1, DERIVED_FROM, "at most one");
    return observation.hasDerivedFrom()
        ? References.id(observation.getDerivedFromFirstRep(), References.OBSERVATION, DERIVED_FROM)
        : null;
  }

  private static CodeableConcept concept(Type value, String part) {
    if (value instanceof CodeableConcept concept) {
      return concept;
    }
    throw Reading.unreadable(Parts.path(part), "a concept");
  }

  private static int strength(Type value) {
    if (value instanceof IntegerType strength && strength.hasValue()) {
      return strength.getValue();
    }
    throw Reading.unreadable(Parts.path("strength"), "an integer");
  }

  private static boolean prompted(Type value) {
    if (value instanceof BooleanType prompted && prompted.hasValue()) {
      return prompted.booleanValue();
    }
    throw Reading.unreadable(Parts.path("prompted"), "true or false");
  }
}

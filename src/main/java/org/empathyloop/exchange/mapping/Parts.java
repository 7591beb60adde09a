package org.empathyloop.exchange.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.vocabulary.Code;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Type;

/** Components of an observation, told apart by their code on the axis {@code observation-part}. */
final class Parts {
  private static final String AXIS = "observation-part";

  private final CodeElement codes;

  Parts(CodeElement codes) {
    this.codes = codes;
  }

  void add(Observation observation, String part, Type value) {
    observation.addComponent().setCode(codes.concept(new Code(part))).setValue(value);
  }

  Type required(Observation observation, String part) {
    return find(observation, part)
        .orElseThrow(() -> Reading.unreadable(path(part), "a component " + part));
  }

  Optional<Type> find(Observation observation, String part) {
    return all(observation, part).stream().findFirst();
  }

  /** The values of a part that may repeat. */
  List<Type> all(Observation observation, String part) {
    return observation.getComponent().stream()
        .filter(component -> named(component, part))
        .map(component -> Reading.required(component.getValue(), path(part)))
        .toList();
  }

  /** Refuses parts that we could not give back. */
  void requireOnly(Observation observation, Set<String> known) {
    for (ObservationComponentComponent component : observation.getComponent()) {
      Code part = codes.code(component.getCode(), AXIS, "Observation.component.code");
      Reading.require(known.contains(part.value()), "Observation.component", "one of " + known);
    }
  }

  static String path(String part) {
    return "Observation.component:" + part;
  }

  private boolean named(ObservationComponentComponent component, String part) {
    return codes.code(component.getCode(), AXIS, "Observation.component.code").value().equals(part);
  }
}

package org.empathyloop.exchange.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.exchange.FhirR4;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The elements of a profile that are flagged "must support". */
final class MustSupport {
  private static final Path GENERATED = Path.of("fhir-profiles/fsh-generated/resources");

  private final StructureDefinition profile;

  MustSupport(String profileId) {
    Path file = GENERATED.resolve("StructureDefinition-" + profileId + ".json");
    try {
      profile =
          FhirR4.context()
              .newJsonParser()
              .parseResource(StructureDefinition.class, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of those that the resource leaves empty. */
  List<String> missingIn(Resource resource) {
    List<String> missing = new ArrayList<>();
    for (ElementDefinition element : profile.getDifferential().getElement()) {
      if (element.getMustSupport() && at(resource, element).isEmpty()) {
        missing.add(element.getId());
      }
    }
    return missing;
  }

  private List<Base> at(Resource resource, ElementDefinition element) {
    List<Base> found = List.of(resource);
    String[] steps = element.getId().split("\\.");
    for (int i = 1; i < steps.length; i++) {
      String[] named = steps[i].split(":");
      List<Base> children = new ArrayList<>();
      for (Base parent : found) {
        children.addAll(parent.listChildrenByName(named[0].replace("[x]", "")));
      }
      if (named.length > 1) {
        String url = extensionUrl(String.join(".", List.of(steps).subList(0, i + 1)));
        children.removeIf(child -> !isSlice(child, named[1], url));
      }
      found = children;
    }
    return found;
  }

  private static boolean isSlice(Base child, String slice, String extensionUrl) {
    if (child instanceof Extension extension) {
      return extension.getUrl().equals(extensionUrl) || extension.getUrl().equals(slice);
    }
    return !(child instanceof ObservationComponentComponent component)
        || component.getCode().getCodingFirstRep().getCode().equals(slice);
  }

  private String extensionUrl(String elementId) {
    return profile.getSnapshot().getElement().stream()
        .filter(element -> element.getId().equals(elementId))
        .flatMap(element -> element.getType().stream())
        .flatMap(type -> type.getProfile().stream())
        .map(canonical -> canonical.getValue())
        .findFirst()
        .orElse("");
  }
}

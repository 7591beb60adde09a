package org.empathyloop.demo;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.fixture.TestEhr;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What lies in an EHR beside its patients, or in a file. */
record Arrived(List<Resource> resources) {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  static Arrived at(TestEhr ehr) {
    return new Arrived(
        ehr.all(Resource.class).stream().filter(one -> !(one instanceof Patient)).toList());
  }

  <R extends Resource> List<R> all(Class<R> type) {
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The patients that anything here points to. */
  List<String> patients() {
    return resources.stream()
        .flatMap(
            one ->
                FHIR.newTerser().getAllPopulatedChildElementsOfType(one, Reference.class).stream())
        .map(Reference::getReference)
        .filter(to -> to != null && to.startsWith("Patient/"))
        .distinct()
        .toList();
  }

  /** Every word of it, attachments decoded. */
  String words() {
    return resources.stream()
        .flatMap(one -> Stream.concat(Stream.of(json(one)), attached(one)))
        .collect(Collectors.joining("\n"));
  }

  private static String json(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource);
  }

  private static Stream<String> attached(Resource resource) {
    return FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Attachment.class).stream()
        .filter(Attachment::hasData)
        .map(attachment -> new String(attachment.getData(), StandardCharsets.UTF_8));
  }
}

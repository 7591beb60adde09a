package org.empathyloop.exchange.release;

import java.util.HashSet;
import java.util.Set;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * EL-REL-002: a reference in a release points into the Bundle, to the target chart's Patient, or
 * names a practitioner or a document of ours in the same chart; to nothing else.
 */
final class ReferenceGuard {
  private ReferenceGuard() {}

  /**
   * @throws EmpathyLoopException with {@link Fault#RELEASE_REFERENCE_LEAVES}
   */
  static void check(Bundle bundle, Reference subject) {
    Set<String> allowed = new HashSet<>();
    allowed.add(subject.getReference());
    bundle.getEntry().forEach(entry -> allowed.add(entry.getFullUrl()));
    for (BundleEntryComponent entry : bundle.getEntry()) {
      for (Reference reference :
          FhirR4.context()
              .newTerser()
              .getAllPopulatedChildElementsOfType(entry.getResource(), Reference.class)) {
        if (!isAllowed(reference, allowed)) {
          throw new EmpathyLoopException(Fault.RELEASE_REFERENCE_LEAVES);
        }
      }
    }
  }

  private static boolean isAllowed(Reference reference, Set<String> allowed) {
    if (reference.hasReference()) {
      return allowed.contains(reference.getReference());
    }
    String system = reference.getIdentifier().getSystem();
    boolean therapist =
        "Practitioner".equals(reference.getType()) && ChartFrame.THERAPISTS.equals(system);
    boolean ownDocument =
        "DocumentReference".equals(reference.getType()) && ChartFrame.IDENTIFIERS.equals(system);
    return therapist || ownDocument;
  }
}

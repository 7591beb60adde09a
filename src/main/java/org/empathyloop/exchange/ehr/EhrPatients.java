package org.empathyloop.exchange.ehr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.empathyloop.couple.PatientDirectory;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;

/** Finds patients of the practice system by name. */
@ApplicationScoped
public class EhrPatients implements PatientDirectory {
  private static final int MOST = 20;

  @Inject EhrConnection connection;

  @Override
  public boolean isConfigured() {
    return connection.client().isPresent();
  }

  @Override
  public String name() {
    return connection.required().settings().name();
  }

  @Override
  public List<PersonDetails> search(String name) {
    return search(connection.required(), name);
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#EHR_UNREACHABLE} without a whole answer, {@link
   *     Fault#EHR_REFUSED} for one that tells of a failure, {@link Fault#EHR_UNREADABLE} for one
   *     that is no FHIR Bundle
   */
  static List<PersonDetails> search(EhrClient client, String name) {
    String query =
        "/Patient?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&_count=" + MOST;
    Bundle found = bundle(client.get(query));
    PatientReader reader = new PatientReader(client.settings());
    return found.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .filter(patient -> !patient.hasActive() || patient.getActive())
        .flatMap(patient -> reader.read(patient).stream())
        .limit(MOST)
        .toList();
  }

  static Bundle bundle(EhrAnswer answer) {
    if (!(answer instanceof EhrAnswer.Answered answered)) {
      throw new EmpathyLoopException(Fault.EHR_UNREACHABLE);
    }
    if (!answered.isSuccess()) {
      throw new EmpathyLoopException(Fault.EHR_REFUSED, "status", answered.status());
    }
    if (!answered.isFhirJson()) {
      throw new EmpathyLoopException(Fault.EHR_UNREADABLE);
    }
    try {
      return FhirR4.read(Bundle.class, answered.body());
    } catch (EmpathyLoopException unreadable) {
      throw new EmpathyLoopException(Fault.EHR_UNREADABLE, unreadable);
    }
  }
}

package org.empathyloop.exchange.release;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.empathyloop.access.Actor;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.exchange.FhirR4;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;

/**
 * Puts projected resources into a FHIR document that stands for itself: with the partner and the
 * therapist in it.
 */
final class DocumentAssembler {
  /** Our names of the two people of a document. */
  static final String PATIENT = "patient";

  static final String THERAPIST = "therapist";

  private final PartnerPart part;
  private final Projection projection;
  private final ChartFrame chart;

  DocumentAssembler(PartnerPart part, Projection projection, ChartFrame chart) {
    this.part = part;
    this.projection = projection;
    this.chart = chart;
  }

  /**
   * @param at when it is put together
   */
  Bundle assemble(Instant at) {
    List<Projected> clinical = projection.clinical(chart);
    Composition composition =
        projection
            .note(chart)
            .composition(
                at,
                projection.isAmended(),
                projection.heading("observed"),
                records(clinical, Observation.class),
                projection.heading("goals"),
                records(clinical, Goal.class));
    Bundle bundle = new Bundle().setType(BundleType.DOCUMENT);
    InstantType timestamp = new InstantType(Date.from(at));
    timestamp.setTimeZoneZulu(true);
    bundle.setTimestampElement(timestamp);
    add(bundle, "composition|" + part.session().id().value(), composition);
    add(bundle, PATIENT, patient(part.partner()));
    add(bundle, THERAPIST, practitioner(part.therapist()));
    clinical.forEach(one -> add(bundle, one.record(), one.resource()));
    ReferenceGuard.check(bundle, chart.subject());
    // a document is named once: what is put together anew has another name
    bundle.setIdentifier(chart.identifier("document|" + FhirR4.json(bundle)));
    return bundle;
  }

  private void add(Bundle bundle, String record, Resource resource) {
    bundle.addEntry().setFullUrl(chart.url(record)).setResource(resource);
  }

  private static List<String> records(List<Projected> projected, Class<? extends Resource> type) {
    return projected.stream()
        .filter(one -> type.isInstance(one.resource()))
        .map(Projected::record)
        .toList();
  }

  /** Who the partner is, with the numbers of the partner's own charts and no number of ours. */
  private Patient patient(PartnerSummary partner) {
    PersonDetails person = partner.details();
    Patient patient = chart.begin(new Patient(), "us-core-patient");
    for (ChartLink link : person.links()) {
      patient.addIdentifier().setSystem(link.system()).setValue(link.identifier());
    }
    if (person.links().isEmpty()) {
      patient.addIdentifier(chart.identifier(PATIENT));
    }
    HumanName name = patient.addName().addGiven(person.given());
    if (!person.family().isEmpty()) {
      name.setFamily(person.family());
    }
    patient.setGender(
        switch (person.gender()) {
          case FEMALE -> AdministrativeGender.FEMALE;
          case MALE -> AdministrativeGender.MALE;
          case OTHER -> AdministrativeGender.OTHER;
          case UNKNOWN -> AdministrativeGender.UNKNOWN;
        });
    if (person.birthDate() != null) {
      patient.setBirthDateElement(new DateType(person.birthDate().toString()));
    }
    return patient;
  }

  private Practitioner practitioner(Actor therapist) {
    Practitioner practitioner = new Practitioner();
    practitioner
        .getMeta()
        .addProfile("http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner");
    practitioner.addIdentifier(ChartFrame.therapistIdentifier(therapist));
    String name = therapist.displayName().strip();
    int family = name.lastIndexOf(' ');
    HumanName human = practitioner.addName().setText(name).setFamily(name.substring(family + 1));
    if (family > 0) {
      human.addGiven(name.substring(0, family));
    }
    return practitioner;
  }
}

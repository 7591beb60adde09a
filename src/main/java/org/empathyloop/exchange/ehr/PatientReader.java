package org.empathyloop.exchange.ehr;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PersonDetails;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a patient of the practice system is. Of its many elements these are taken over; the
 * chart there stays the place of all others.
 *
 * <table>
 *   <caption>element and field</caption>
 *   <tr><td>name (official, else usual, else first)</td><td>given, family</td></tr>
 *   <tr><td>gender</td><td>gender; unknown when absent</td></tr>
 *   <tr><td>birthDate</td><td>birthDate; absent unless it is a whole date</td></tr>
 *   <tr><td>telecom phone, email (first of each)</td><td>phone, email</td></tr>
 *   <tr><td>identifier with system and value</td><td>links, one a system</td></tr>
 * </table>
 */
final class PatientReader {
  private final EhrSettings settings;

  PatientReader(EhrSettings settings) {
    this.settings = settings;
  }

  /** Nothing when the patient has no name to be shown by. */
  Optional<PersonDetails> read(Patient patient) {
    HumanName name = name(patient);
    String given =
        name.getGiven().stream().map(PrimitiveType::getValue).collect(Collectors.joining(" "));
    String family = name.hasFamily() ? name.getFamily() : "";
    if (given.isBlank()) {
      given = name.hasText() ? name.getText() : family;
      family = "";
    }
    if (given.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonDetails(
            given,
            family,
            gender(patient.getGender()),
            birthDate(patient),
            null,
            telecom(patient, ContactPointSystem.PHONE),
            telecom(patient, ContactPointSystem.EMAIL),
            links(patient)));
  }

  private static HumanName name(Patient patient) {
    return named(patient, NameUse.OFFICIAL)
        .or(() -> named(patient, NameUse.USUAL))
        .orElseGet(patient::getNameFirstRep);
  }

  private static Optional<HumanName> named(Patient patient, NameUse use) {
    return patient.getName().stream().filter(name -> name.getUse() == use).findFirst();
  }

  private static Gender gender(@Nullable AdministrativeGender gender) {
    if (gender == null) {
      return Gender.UNKNOWN;
    }
    return switch (gender) {
      case FEMALE -> Gender.FEMALE;
      case MALE -> Gender.MALE;
      case OTHER -> Gender.OTHER;
      case UNKNOWN, NULL -> Gender.UNKNOWN;
    };
  }

  private static @Nullable LocalDate birthDate(Patient patient) {
    boolean whole =
        patient.hasBirthDate()
            && patient.getBirthDateElement().getPrecision() == TemporalPrecisionEnum.DAY;
    return whole ? LocalDate.parse(patient.getBirthDateElement().getValueAsString()) : null;
  }

  private static @Nullable String telecom(Patient patient, ContactPointSystem system) {
    return patient.getTelecom().stream()
        .filter(contact -> contact.getSystem() == system && contact.hasValue())
        .map(org.hl7.fhir.r4.model.ContactPoint::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The link to the chart there carries its logical id; the others tell other systems' numbers. */
  private List<ChartLink> links(Patient patient) {
    String id = patient.getIdElement().getIdPart();
    List<ChartLink> links = new ArrayList<>();
    for (Identifier identifier : patient.getIdentifier()) {
      boolean first =
          links.stream().noneMatch(link -> link.system().equals(identifier.getSystem()));
      if (identifier.hasSystem() && identifier.hasValue() && first) {
        boolean chart = identifier.getSystem().equals(settings.chartSystem());
        links.add(new ChartLink(identifier.getSystem(), identifier.getValue(), chart ? id : null));
      }
    }
    boolean linked = links.stream().anyMatch(link -> link.patientId() != null);
    if (!linked) {
      links.add(new ChartLink(settings.patientIdSystem(), id, id));
    }
    return links;
  }
}

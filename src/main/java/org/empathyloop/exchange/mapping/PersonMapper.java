package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.PersonId;
import org.empathyloop.exchange.Profiles;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Maps a person to profile {@code partner}. More than one name, and contacts other than one phone
 * and one e-mail address, are refused.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ person</td><td>name.given, name.family ↔ given, family</td></tr>
 *   <tr><td>gender, birthDate ↔ the same</td><td>telecom ↔ phone, email</td></tr>
 *   <tr><td>identifier ↔ links</td><td>extension pronouns ↔ pronouns</td></tr>
 * </table>
 */
final class PersonMapper implements FhirMapper<PersonSnapshot, Patient> {
  private static final String PRONOUNS = Profiles.address("pronouns");
  private static final String ID_ELSEWHERE = Profiles.address("patient-id-elsewhere");

  @Override
  public String profile() {
    return "partner";
  }

  @Override
  public Patient toFhir(PersonSnapshot value) {
    PersonDetails details = value.details();
    Patient patient = Claim.claim(new Patient(), profile(), value.person().value());
    if (details.pronouns() != null) {
      patient.addExtension(PRONOUNS, new StringType(details.pronouns()));
    }
    details.links().forEach(link -> patient.addIdentifier(identifier(link)));
    patient.addName(name(details));
    addContact(patient, ContactPointSystem.PHONE, details.phone());
    addContact(patient, ContactPointSystem.EMAIL, details.email());
    patient.setGender(gender(details.gender()));
    if (details.birthDate() != null) {
      patient.setBirthDateElement(TimeElement.day(details.birthDate()));
    }
    return patient;
  }

  @Override
  public PersonSnapshot fromFhir(Patient patient) {
    Reading.require(patient.getName().size() == 1, "Patient.name", "one name");
    HumanName name = patient.getNameFirstRep();
    Reading.require(name.getGiven().size() == 1, "Patient.name.given", "one given name");
    List<ChartLink> links = new ArrayList<>();
    patient.getIdentifier().forEach(identifier -> links.add(link(identifier)));
    Extension pronouns = patient.getExtensionByUrl(PRONOUNS);
    return new PersonSnapshot(
        new PersonId(Claim.id(patient)),
        new PersonDetails(
            name.getGiven().get(0).getValue(),
            name.hasFamily() ? name.getFamily() : "",
            gender(patient.getGender()),
            birthDate(patient),
            pronouns == null ? null : pronouns.getValue().primitiveValue(),
            contact(patient, ContactPointSystem.PHONE),
            contact(patient, ContactPointSystem.EMAIL),
            links));
  }

  private static HumanName name(PersonDetails details) {
    HumanName name = new HumanName().setUse(NameUse.OFFICIAL).addGiven(details.given());
    return details.family().isEmpty() ? name : name.setFamily(details.family());
  }

  private static Identifier identifier(ChartLink link) {
    Identifier identifier = new Identifier().setSystem(link.system()).setValue(link.identifier());
    if (link.patientId() != null) {
      identifier.addExtension(ID_ELSEWHERE, new IdType(link.patientId()));
    }
    return identifier;
  }

  private static ChartLink link(Identifier identifier) {
    Extension elsewhere = identifier.getExtensionByUrl(ID_ELSEWHERE);
    return new ChartLink(
        Reading.required(identifier.getSystem(), "Patient.identifier.system"),
        Reading.required(identifier.getValue(), "Patient.identifier.value"),
        elsewhere == null ? null : elsewhere.getValue().primitiveValue());
  }

  private static void addContact(
      Patient patient, ContactPointSystem system, @Nullable String contact) {
    if (contact != null) {
      patient.addTelecom(new ContactPoint().setSystem(system).setValue(contact));
    }
  }

  private static @Nullable String contact(Patient patient, ContactPointSystem system) {
    List<String> contacts = new ArrayList<>();
    for (ContactPoint contact : patient.getTelecom()) {
      Reading.require(
          contact.getSystem() == ContactPointSystem.PHONE
              || contact.getSystem() == ContactPointSystem.EMAIL,
          "Patient.telecom.system",
          "phone or email");
      if (contact.getSystem() == system) {
        contacts.add(Reading.required(contact.getValue(), "Patient.telecom.value"));
      }
    }
    Reading.require(contacts.size() <= 1, "Patient.telecom", "one of a kind");
    return contacts.isEmpty() ? null : contacts.get(0);
  }

  private static @Nullable LocalDate birthDate(Patient patient) {
    return patient.hasBirthDate()
        ? TimeElement.day(patient.getBirthDateElement(), "Patient.birthDate")
        : null;
  }

  private static AdministrativeGender gender(Gender gender) {
    return switch (gender) {
      case FEMALE -> AdministrativeGender.FEMALE;
      case MALE -> AdministrativeGender.MALE;
      case OTHER -> AdministrativeGender.OTHER;
      case UNKNOWN -> AdministrativeGender.UNKNOWN;
    };
  }

  private static Gender gender(@Nullable AdministrativeGender gender) {
    return switch (Reading.required(gender, "Patient.gender")) {
      case FEMALE -> Gender.FEMALE;
      case MALE -> Gender.MALE;
      case OTHER -> Gender.OTHER;
      case UNKNOWN -> Gender.UNKNOWN;
      case NULL -> throw Reading.unreadable("Patient.gender", "an administrative gender");
    };
  }
}

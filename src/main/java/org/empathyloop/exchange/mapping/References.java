package org.empathyloop.exchange.mapping;

import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PersonId;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.Ids;
import org.hl7.fhir.r4.model.Reference;

/** References between resources of the couple layer: type and logical id, never a name. */
final class References {
  static final String COUPLE = "Group";
  static final String PERSON = "Patient";
  static final String PRACTITIONER = "Practitioner";
  static final String SESSION = "Encounter";
  static final String OBSERVATION = "Observation";

  private References() {}

  static Reference to(CoupleId couple) {
    return to(COUPLE, couple.value());
  }

  static Reference to(PersonId person) {
    return to(PERSON, person.value());
  }

  static Reference to(PractitionerId practitioner) {
    return to(PRACTITIONER, practitioner.value());
  }

  static Reference to(SessionId session) {
    return to(SESSION, session.value());
  }

  static Reference to(String type, UUID id) {
    return new Reference(type + "/" + id);
  }

  static CoupleId couple(Reference reference, String path) {
    return new CoupleId(id(reference, COUPLE, path));
  }

  static PersonId person(Reference reference, String path) {
    return new PersonId(id(reference, PERSON, path));
  }

  static PractitionerId practitioner(Reference reference, String path) {
    return new PractitionerId(id(reference, PRACTITIONER, path));
  }

  static SessionId session(Reference reference, String path) {
    return new SessionId(id(reference, SESSION, path));
  }

  /** The id of what a reference points to, which must be of this type. */
  static UUID id(Reference reference, String type, String path) {
    var target = reference.getReferenceElement();
    Reading.require(type.equals(target.getResourceType()), path, "a reference to a " + type);
    return Ids.parse(target.getIdPart());
  }
}

package org.empathyloop.couple;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.shared.Ids;

/** Id of a person; also the logical id of the FHIR Patient. */
public record PersonId(UUID value) implements Serializable {
  public static PersonId next() {
    return new PersonId(Ids.next());
  }
}

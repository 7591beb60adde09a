package org.empathyloop.session;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of a therapy session; also the logical id of its FHIR Encounter. */
public record SessionId(UUID value) implements ChartPartId, Serializable {
  public static SessionId next() {
    return new SessionId(Ids.next());
  }

  /** Reads an id from a page's address; see {@link Ids#parse}. */
  public static SessionId parse(String text) {
    return new SessionId(Ids.parse(text));
  }
}

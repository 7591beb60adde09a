package org.empathyloop.couple;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of a couple, and so of its chart; also the logical id of its FHIR Group. */
public record CoupleId(UUID value) implements ChartPartId, Serializable {
  public static CoupleId next() {
    return new CoupleId(Ids.next());
  }

  /** Reads an id from a page's address; see {@link Ids#parse}. */
  public static CoupleId parse(String text) {
    return new CoupleId(Ids.parse(text));
  }
}

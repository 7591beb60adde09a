package org.empathyloop.cycle;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of one version of a map; also the logical id of its FHIR ClinicalImpression. */
public record CycleMapId(UUID value) implements ChartPartId, Serializable {
  public static CycleMapId next() {
    return new CycleMapId(Ids.next());
  }

  /** Reads an id that came from a page; see {@link Ids#parse}. */
  public static CycleMapId parse(String text) {
    return new CycleMapId(Ids.parse(text));
  }
}

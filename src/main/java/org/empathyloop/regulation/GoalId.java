package org.empathyloop.regulation;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of a goal; also the logical id of its FHIR Goal. */
public record GoalId(UUID value) implements ChartPartId, Serializable {
  public static GoalId next() {
    return new GoalId(Ids.next());
  }

  /** Reads an id that came from a page; see {@link Ids#parse}. */
  public static GoalId parse(String text) {
    return new GoalId(Ids.parse(text));
  }
}

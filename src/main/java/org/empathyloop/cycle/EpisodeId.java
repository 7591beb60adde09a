package org.empathyloop.cycle;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of an episode; also the logical id of its FHIR Observation. */
public record EpisodeId(UUID value) implements ChartPartId, Serializable {
  public static EpisodeId next() {
    return new EpisodeId(Ids.next());
  }

  /** Reads an id that came from a page; see {@link Ids#parse}. */
  public static EpisodeId parse(String text) {
    return new EpisodeId(Ids.parse(text));
  }
}

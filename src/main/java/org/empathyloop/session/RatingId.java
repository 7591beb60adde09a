package org.empathyloop.session;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of the series of a second rater. */
public record RatingId(UUID value) implements ChartPartId, Serializable {
  public static RatingId next() {
    return new RatingId(Ids.next());
  }

  /** Reads an id from a page's address; see {@link Ids#parse}. */
  public static RatingId parse(String text) {
    return new RatingId(Ids.parse(text));
  }
}

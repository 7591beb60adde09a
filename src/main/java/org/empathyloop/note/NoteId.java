package org.empathyloop.note;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of a note or an addendum; also the logical id of its FHIR Composition. */
public record NoteId(UUID value) implements ChartPartId, Serializable {
  public static NoteId next() {
    return new NoteId(Ids.next());
  }

  /** Reads an id from a page's address; see {@link Ids#parse}. */
  public static NoteId parse(String text) {
    return new NoteId(Ids.parse(text));
  }
}

package org.empathyloop.note.web;

import java.io.Serializable;
import java.util.List;
import org.empathyloop.note.NoteSnapshot;

/**
 * A signed addendum below its note.
 *
 * @param signedAt ready to read
 */
public record AddendumRow(String signedAt, String sha256, List<ParagraphRow> paragraphs)
    implements Serializable {
  static AddendumRow of(NoteSnapshot addendum, String signedAt) {
    return new AddendumRow(
        signedAt,
        addendum.signature() == null ? "" : addendum.signature().sha256(),
        addendum.paragraphs().stream()
            .map(paragraph -> ParagraphRow.of(paragraph, java.util.Map.of()))
            .toList());
  }
}

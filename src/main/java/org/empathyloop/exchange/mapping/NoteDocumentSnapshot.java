package org.empathyloop.exchange.mapping;

import java.time.Instant;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.note.NoteId;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A signed note or addendum as a page to be read.
 *
 * @param appends the note that this is an addendum to, null for a note
 * @param page HTML, whole
 */
public record NoteDocumentSnapshot(
    NoteId note,
    CoupleId couple,
    SessionId session,
    PractitionerId author,
    @Nullable NoteId appends,
    Language language,
    Instant signedAt,
    String title,
    String page) {
  /** The text stays out of logs. */
  @Override
  public String toString() {
    return "NoteDocumentSnapshot[" + note + "]";
  }
}

package org.empathyloop.note;

import java.io.Serializable;
import java.time.Instant;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A note as lists show it, without its text.
 *
 * @param appends the note that this is an addendum to, null for a note
 * @param signedAt null while it is a draft
 */
public record NoteLine(
    NoteId id,
    CoupleId couple,
    SessionId session,
    PractitionerId author,
    @Nullable NoteId appends,
    int draftNo,
    Instant savedAt,
    @Nullable Instant signedAt)
    implements Serializable {
  public boolean signed() {
    return signedAt != null;
  }

  public boolean addendum() {
    return appends != null;
  }
}

package org.empathyloop.note;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A note or an addendum with its text, as services hand it out.
 *
 * @param appends the note that this is an addendum to, null for a note
 * @param language in which it is written
 * @param draftNo 1 for the first draft; grows by one with every save
 * @param savedAt when it was saved last
 * @param signature null while it is a draft
 * @param paragraphs in their order
 */
public record NoteSnapshot(
    NoteId id,
    CoupleId couple,
    SessionId session,
    PractitionerId author,
    @Nullable NoteId appends,
    Language language,
    int draftNo,
    Instant createdAt,
    Instant savedAt,
    @Nullable Signature signature,
    List<NoteParagraph> paragraphs)
    implements Serializable {
  public NoteSnapshot {
    paragraphs = List.copyOf(paragraphs);
  }

  public NoteState state() {
    return signature == null ? NoteState.DRAFT : NoteState.SIGNED;
  }

  public boolean signed() {
    return signature != null;
  }

  /** The paragraphs of one section, in their order. */
  public List<NoteParagraph> in(NoteSection section) {
    return paragraphs.stream().filter(one -> one.topic().section() == section).toList();
  }

  /** The text stays out of logs. */
  @Override
  public String toString() {
    return "NoteSnapshot[" + id + ", " + state() + "]";
  }
}

package org.empathyloop.exchange.mapping;

import java.util.List;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.note.Signature;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * A signed note or addendum. A draft is no part of the record yet and has no form in FHIR.
 *
 * @param appends the note that this is an addendum to, null for a note
 * @param paragraphs at least one, each with an audience
 */
public record SignedNoteSnapshot(
    NoteId note,
    CoupleId couple,
    SessionId session,
    PractitionerId author,
    @Nullable NoteId appends,
    Language language,
    Signature signature,
    List<NoteParagraph> paragraphs) {
  public SignedNoteSnapshot {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * @throws IllegalArgumentException for a draft
   */
  public static SignedNoteSnapshot of(NoteSnapshot note) {
    if (note.signature() == null) {
      throw new IllegalArgumentException("a draft has no form in FHIR");
    }
    return new SignedNoteSnapshot(
        note.id(),
        note.couple(),
        note.session(),
        note.author(),
        note.appends(),
        note.language(),
        note.signature(),
        note.paragraphs());
  }

  /** The text stays out of logs. */
  @Override
  public String toString() {
    return "SignedNoteSnapshot[" + note + "]";
  }
}

package org.empathyloop.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A paragraph of a note; its text is sealed under the couple's key. */
@Entity
@Table(name = "note_paragraph")
class Paragraph {
  @Id private UUID id;

  @Column(name = "note_id")
  private UUID noteId;

  private int position;

  @Column(name = "topic_code")
  private NoteTopic topic;

  @Column(name = "audience_code")
  private @Nullable Audience audience;

  private byte[] prose;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Paragraph() {}

  @SuppressWarnings("NullAway.Init") // take sets the rest
  Paragraph(NoteId note, DraftParagraph draft, int position, TextSeal seal) {
    this.id = draft.id();
    this.noteId = note.value();
    take(draft, position, seal);
  }

  final void take(DraftParagraph draft, int position, TextSeal seal) {
    this.position = position;
    this.topic = draft.topic();
    this.audience = draft.audience();
    this.prose = seal.seal(id, draft.prose());
  }

  UUID id() {
    return id;
  }

  boolean isOf(NoteId note) {
    return noteId.equals(note.value());
  }

  NoteParagraph open(List<UUID> moments, TextSeal seal) {
    return new NoteParagraph(id, topic, audience, seal.open(id, prose), moments);
  }

  /** Seals and opens the text of paragraphs of one couple. */
  record TextSeal(Vault vault, UUID couple) {
    byte[] seal(UUID paragraph, Prose prose) {
      return vault.seal(KeyOwner.couple(couple), cell(paragraph), prose.text());
    }

    Prose open(UUID paragraph, byte[] sealed) {
      return new Prose(vault.open(KeyOwner.couple(couple), cell(paragraph), sealed));
    }

    private static Cell cell(UUID paragraph) {
      return new Cell("note_paragraph", "prose", paragraph);
    }
  }
}

package org.empathyloop.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Vault;

/** Reads and writes the paragraphs of notes. */
@ApplicationScoped
class NoteContent {
  @Inject private NoteStore notes;
  @Inject private Vault vault;

  NoteSnapshot read(Note note) {
    Map<UUID, List<UUID>> links =
        notes.links(note.id()).stream()
            .collect(
                Collectors.groupingBy(
                    ParagraphMoment::paragraph,
                    Collectors.mapping(ParagraphMoment::moment, Collectors.toList())));
    List<NoteParagraph> paragraphs =
        notes.paragraphs(note.id()).stream()
            .map(row -> row.open(links.getOrDefault(row.id(), List.of()), seal(note)))
            .toList();
    return note.snapshot(paragraphs);
  }

  /** Makes these the paragraphs of the note, in this order. */
  void write(Note note, List<DraftParagraph> paragraphs) {
    requireDistinct(paragraphs);
    Map<UUID, Paragraph> before = new HashMap<>();
    notes.paragraphs(note.id()).forEach(row -> before.put(row.id(), row));
    notes.removeLinks(note.id());
    for (int i = 0; i < paragraphs.size(); i++) {
      DraftParagraph draft = paragraphs.get(i);
      Paragraph row = before.remove(draft.id());
      if (row == null) {
        add(note, draft, i);
      } else {
        row.take(draft, i, seal(note));
      }
      link(draft);
    }
    before.values().forEach(notes::remove);
    notes.flush();
  }

  /** Leaves out paragraphs without text. */
  void dropBlank(Note note) {
    List<DraftParagraph> said =
        read(note).paragraphs().stream()
            .filter(paragraph -> !paragraph.prose().isBlank())
            .map(NoteContent::asDraft)
            .toList();
    write(note, said);
  }

  /** Compares what is stored with what was signed. */
  Verification verify(Note note) {
    Optional<Signature> signature = note.signature();
    if (signature.isEmpty()) {
      return Verification.NOT_SIGNED;
    }
    return hash(note, signature.get()).equals(Optional.of(signature.get().sha256()))
        ? Verification.UNCHANGED
        : Verification.CHANGED;
  }

  /** Empty when the stored text cannot be opened, so that it is not what was sealed. */
  private Optional<String> hash(Note note, Signature signature) {
    try {
      return Optional.of(ContentHash.of(read(note), signature.by(), signature.at()));
    } catch (EmpathyLoopException damaged) {
      if (damaged.fault() != Fault.VAULT_VALUE_DAMAGED) {
        throw damaged;
      }
      return Optional.empty();
    }
  }

  static DraftParagraph asDraft(NoteParagraph stored) {
    return new DraftParagraph(
        stored.id(), stored.topic(), stored.audience(), stored.prose(), stored.moments());
  }

  private void add(Note note, DraftParagraph draft, int position) {
    if (notes.paragraph(draft.id()).isPresent()) {
      throw new EmpathyLoopException(Fault.NOTE_PARAGRAPH_TAKEN);
    }
    notes.add(new Paragraph(note.id(), draft, position, seal(note)));
  }

  private void link(DraftParagraph draft) {
    for (int i = 0; i < draft.moments().size(); i++) {
      notes.add(new ParagraphMoment(draft.id(), draft.moments().get(i), i));
    }
  }

  private static void requireDistinct(List<DraftParagraph> paragraphs) {
    Set<UUID> ids = new HashSet<>();
    paragraphs.forEach(
        paragraph -> {
          if (!ids.add(paragraph.id())) {
            throw new EmpathyLoopException(Fault.NOTE_PARAGRAPH_TAKEN);
          }
        });
  }

  private Paragraph.TextSeal seal(Note note) {
    return new Paragraph.TextSeal(vault, note.couple().value());
  }
}

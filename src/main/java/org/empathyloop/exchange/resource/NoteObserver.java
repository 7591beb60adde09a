package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.empathyloop.exchange.mapping.Mappers;
import org.empathyloop.exchange.mapping.NotePage;
import org.empathyloop.exchange.mapping.SignedNoteSnapshot;
import org.empathyloop.note.NoteAmended;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteSigned;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Keeps signed notes and addenda, each as a Composition and as a page. A draft is no part of the
 * record; the private psychotherapy note is no FHIR resource at all, and nothing here can reach it.
 */
@ApplicationScoped
class NoteObserver {
  @Inject private ResourceKeeper keeper;
  @Inject private ChartForms forms;
  @Inject private NoteService notes;
  @Inject private CodeBook codes;

  void on(@Observes NoteSigned signed) {
    keep(signed.note());
  }

  void on(@Observes NoteAmended amended) {
    keep(amended.addendum());
  }

  private void keep(NoteId id) {
    SignedNoteSnapshot note = SignedNoteSnapshot.of(notes.note(id));
    Mappers mappers = forms.of(note.couple());
    keeper.keep(
        List.of(forms.practitioner(note.author()), forms.practitioner(note.signature().by())),
        null);
    keeper.keep(
        List.of(
            mappers.note().toFhir(note),
            mappers.noteDocument().toFhir(new NotePage(codes).of(note))),
        note.couple().value());
  }
}

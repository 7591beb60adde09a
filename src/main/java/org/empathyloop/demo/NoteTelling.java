package org.empathyloop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.note.AddAddendum;
import org.empathyloop.note.DraftParagraph;
import org.empathyloop.note.DraftSaved;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteService;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.note.Prose;
import org.empathyloop.note.SaveDraft;
import org.empathyloop.note.SignNote;
import org.empathyloop.note.WriteNote;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Writes the note of a session: what the chart prefills, and the therapist's own sentences. */
@ApplicationScoped
class NoteTelling {
  private static final Prose NO_RISK = new Prose("No risk reported, none observed.");

  @Inject private NoteService notes;

  void tell(Telling telling, SessionStory session) {
    NoteId id =
        notes.write(
            new WriteNote(
                telling.session(session.number()),
                new NoteId(telling.id("note " + session.number())),
                Language.ENGLISH));
    NoteSnapshot prefilled = notes.note(id);
    List<DraftParagraph> written =
        prefilled.paragraphs().stream().map(paragraph -> written(paragraph, session)).toList();
    DraftSaved saved = notes.save(new SaveDraft(id, prefilled.draftNo(), written));
    if (session.signed()) {
      notes.sign(new SignNote(id, saved.draftNo()));
    }
    if (session.addendum() != null) {
      notes.amend(
          new AddAddendum(
              id,
              new NoteId(telling.id("addendum " + session.number())),
              Language.ENGLISH,
              Audience.JOINT,
              new Prose(session.addendum())));
    }
  }

  /** The therapist's sentence where the story has one for the paragraph's topic. */
  private static DraftParagraph written(NoteParagraph paragraph, SessionStory session) {
    return switch (paragraph.topic()) {
      case RISK_A, RISK_B -> saying(paragraph, NO_RISK, Audience.CHART_ONLY);
      case THOUGHT -> saying(paragraph, new Prose(session.assessment()), Audience.CHART_ONLY);
      case PRACTICE ->
          // who reads the plan is what is still to be chosen in an unsigned note
          saying(paragraph, new Prose(session.plan()), session.signed() ? Audience.JOINT : null);
      case ATTENDANCE, FOCUS, PARTNER_A, PARTNER_B, RESPONSE, CYCLE, PROGRESS, NEXT, ADDENDUM ->
          saying(paragraph, paragraph.prose(), paragraph.audience());
    };
  }

  private static DraftParagraph saying(
      NoteParagraph paragraph, Prose prose, @Nullable Audience audience) {
    return new DraftParagraph(
        paragraph.id(), paragraph.topic(), audience, prose, paragraph.moments());
  }
}

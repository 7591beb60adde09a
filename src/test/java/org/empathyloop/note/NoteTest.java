package org.empathyloop.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** EL-NOTE-003, EL-NOTE-004. */
class NoteTest {
  private static final PractitionerId AUTHOR = new PractitionerId(Ids.next());
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  void a_save_counts_the_draft_up() {
    Note note = draft();

    note.save(1, NOW.plusSeconds(2));

    assertThat(note.draftNo()).isEqualTo(2);
    assertThat(note.savedAt()).isEqualTo(NOW.plusSeconds(2));
  }

  @Test
  void a_save_made_from_an_older_draft_is_refused_and_changes_nothing() {
    Note note = draft();
    note.save(1, NOW);

    var refused = refused(() -> note.save(1, NOW.plusSeconds(9)));

    assertThat(refused.fault()).isEqualTo(Fault.STALE);
    assertThat(note.draftNo()).isEqualTo(2);
    assertThat(note.savedAt()).isEqualTo(NOW);
  }

  @Test
  void a_paragraph_without_a_reader_keeps_the_note_from_being_signed_and_is_told() {
    Note note = draft();
    NoteParagraph unread = paragraph(null);

    var refused = refused(() -> sign(note, paragraph(Audience.JOINT), unread));

    assertThat(refused.fault()).isEqualTo(Fault.NOTE_READER_MISSING);
    assertThat(refused.details())
        .containsEntry("count", 1)
        .containsEntry("paragraphs", List.of(unread.id()));
    assertThat(note.signature()).isEmpty();
  }

  @Test
  void an_empty_note_is_not_signed() {
    assertThat(refused(() -> sign(draft())).fault()).isEqualTo(Fault.NOTE_EMPTY);
  }

  @Test
  void a_signed_note_is_neither_saved_nor_signed_again() {
    Note note = draft();
    sign(note, paragraph(Audience.JOINT));

    assertThat(refused(() -> note.save(1, NOW)).fault()).isEqualTo(Fault.NOTE_SIGNED);
    assertThat(refused(() -> sign(note, paragraph(Audience.JOINT))).fault())
        .isEqualTo(Fault.NOTE_SIGNED);
  }

  @Test
  void the_signature_says_who_when_and_what() {
    Note note = draft();
    NoteParagraph paragraph = paragraph(Audience.CHART_ONLY);

    sign(note, paragraph);

    var signature = note.signature().orElseThrow();
    assertThat(signature.by()).isEqualTo(AUTHOR);
    assertThat(signature.at()).isEqualTo(NOW);
    assertThat(signature.sha256())
        .isEqualTo(ContentHash.of(note.snapshot(List.of(paragraph)), AUTHOR, NOW));
  }

  @Test
  void only_a_signed_note_is_added_to_and_an_addendum_to_an_addendum_appends_to_the_note() {
    Note note = draft();
    assertThat(refused(() -> addendum(note)).fault()).isEqualTo(Fault.NOTE_NOT_SIGNED);
    sign(note, paragraph(Audience.JOINT));

    Note first = addendum(note);
    sign(first, paragraph(Audience.JOINT));
    Note second = addendum(first);

    assertThat(first.appends()).contains(note.id());
    assertThat(second.appends()).contains(note.id());
    assertThat(second.session()).isEqualTo(note.session());
  }

  private static Note draft() {
    return new Note(
        NoteId.next(), CoupleId.next(), SessionId.next(), AUTHOR, Language.ENGLISH, NOW);
  }

  private static Note addendum(Note to) {
    return Note.addendum(NoteId.next(), to, AUTHOR, Language.ENGLISH, NOW);
  }

  private static void sign(Note note, NoteParagraph... paragraphs) {
    note.sign(note.snapshot(List.of(paragraphs)), AUTHOR, NOW);
  }

  private static NoteParagraph paragraph(@Nullable Audience audience) {
    return new NoteParagraph(
        Ids.next(), NoteTopic.PRACTICE, audience, new Prose("One slow breath."), List.of());
  }

  private static EmpathyLoopException refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(EmpathyLoopException.class, act);
  }
}

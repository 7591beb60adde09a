package org.empathyloop.exchange.mapping;

import java.util.List;
import java.util.Locale;
import org.empathyloop.exchange.NoteMarkup;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteSection;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Writes a signed note as a page for the care team: every paragraph says for whom it is, and the
 * partners are called as the vocabulary calls them, never by name.
 */
public final class NotePage {
  private final CodeElement codes;

  public NotePage(CodeBook codes) {
    this.codes = new CodeElement(codes);
  }

  /** The document of a note, with its page in the note's language. */
  public NoteDocumentSnapshot of(SignedNoteSnapshot note) {
    Locale language = Locale.forLanguageTag(note.language().tag());
    String title = NoteMapper.title(note, codes);
    StringBuilder sections = new StringBuilder();
    for (NoteSection section : NoteSection.values()) {
      List<NoteParagraph> inside =
          note.paragraphs().stream().filter(one -> one.topic().section() == section).toList();
      if (!inside.isEmpty()) {
        sections.append(
            NoteMarkup.section(
                codes.label(section.code(), language), paragraphs(inside, language)));
      }
    }
    return new NoteDocumentSnapshot(
        note.note(),
        note.couple(),
        note.session(),
        note.author(),
        note.appends(),
        note.language(),
        note.signature().at(),
        title,
        NoteMarkup.page(language, title, sections.toString()));
  }

  private String paragraphs(List<NoteParagraph> written, Locale language) {
    String a = codes.label(new Code("topic-partner-a"), language);
    String b = codes.label(new Code("topic-partner-b"), language);
    StringBuilder paragraphs = new StringBuilder();
    for (NoteParagraph paragraph : written) {
      String topic = codes.label(paragraph.topic().concept(), language);
      String audience =
          codes.label(
              Reading.required(paragraph.audience(), "NoteParagraph.audience").code(), language);
      paragraphs.append(
          NoteMarkup.paragraph(topic + " · " + audience, paragraph.prose().named(a, b)));
    }
    return paragraphs.toString();
  }
}

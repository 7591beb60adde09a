package org.empathyloop.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.empathyloop.note.NoteTopic;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;

class NoteDocumentMapperTest implements MapperContract<NoteDocumentSnapshot, DocumentReference> {
  private static final Map<String, SignedNoteSnapshot> NOTES = new NoteMapperTest().samples();

  @Override
  public FhirMapper<NoteDocumentSnapshot, DocumentReference> mapper() {
    return new NoteDocumentMapper();
  }

  @Override
  public Class<DocumentReference> type() {
    return DocumentReference.class;
  }

  @Override
  public Map<String, NoteDocumentSnapshot> samples() {
    return Map.of("note", document("note"), "note-addendum", document("note-addendum"));
  }

  @Override
  public String fullest() {
    return "note-addendum";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/type/coding/0/code", "11506-3",
        "/docStatus", "amended",
        "/relatesTo/0/code", "replaces",
        "/content/0/attachment/contentType", "application/pdf",
        "/content/0/attachment/language", "fr");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/id",
        "/docStatus",
        "/type",
        "/subject",
        "/date",
        "/author",
        "/content",
        "/content/0/attachment/title",
        "/content/0/attachment/data",
        "/context",
        "/context/encounter",
        "/context/related");
  }

  @Test
  void the_page_tells_topic_audience_and_text_and_escapes_what_was_written() {
    assertThat(document("note").page())
        .contains("<h2>Data</h2><h3>Focus · Joint</h3>")
        .contains("<p>Evenings  after work &amp; &quot;the window&quot;.<br/><br/>Two stretches")
        .contains("&lt;went&gt; sideways.")
        .contains("<p>Partner A reported hurt.</p>")
        .doesNotContain("{A}");
  }

  /** Headings come in the order of the format, and each stands once. */
  @Test
  void the_page_is_in_the_language_of_the_note() {
    assertThat(document("note-addendum").page())
        .startsWith("<!DOCTYPE html>\n<html lang=\"es\">")
        .contains("<p>Persona A lo pidió.</p>")
        .containsOnlyOnce("<h2>");
    for (NoteTopic topic : NoteTopic.values()) {
      assertThat(CODES.find(topic.concept())).as(topic.code()).isPresent();
    }
  }

  private static NoteDocumentSnapshot document(String name) {
    return new NotePage(CODES).of(Objects.requireNonNull(NOTES.get(name)));
  }
}

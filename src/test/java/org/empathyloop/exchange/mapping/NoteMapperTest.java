package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteTopic;
import org.empathyloop.note.Prose;
import org.empathyloop.note.Signature;
import org.empathyloop.vocabulary.Language;
import org.hl7.fhir.r4.model.Composition;
import org.jspecify.annotations.Nullable;

class NoteMapperTest implements MapperContract<SignedNoteSnapshot, Composition> {
  private static final UUID NOTE = ChartOfTwo.id("61");
  private static final List<NoteParagraph> PARAGRAPHS =
      List.of(
          paragraph(
              "71",
              NoteTopic.FOCUS,
              Audience.JOINT,
              "Evenings  after work & \"the window\".\n\nTwo stretches <went> sideways.",
              ChartOfTwo.id("01"),
              ChartOfTwo.id("02")),
          paragraph("72", NoteTopic.PARTNER_A, Audience.PARTNER_A, "{A} reported hurt."),
          paragraph("73", NoteTopic.THOUGHT, Audience.CHART_ONLY, "{B} may agree to keep calm."),
          paragraph("74", NoteTopic.RESPONSE, Audience.PARTNER_B, "{B} stayed."));

  @Override
  public FhirMapper<SignedNoteSnapshot, Composition> mapper() {
    return new NoteMapper(CODES);
  }

  @Override
  public Class<Composition> type() {
    return Composition.class;
  }

  @Override
  public Map<String, SignedNoteSnapshot> samples() {
    return Map.of(
        "note",
        note(NOTE, null, Language.ENGLISH, PARAGRAPHS),
        "note-addendum",
        note(
            ChartOfTwo.id("62"),
            new NoteId(NOTE),
            Language.SPANISH,
            List.of(
                paragraph("75", NoteTopic.ADDENDUM, Audience.JOINT, "La pausa duró más."),
                paragraph(
                    "76",
                    NoteTopic.ADDENDUM,
                    Audience.PARTNER_A,
                    "{A} lo pidió.",
                    ChartOfTwo.id("01")))));
  }

  @Override
  public String fullest() {
    return "note-addendum";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/type/coding/0/code", "11506-3",
        "/language", "fr",
        "/relatesTo/0/code", "replaces",
        "/section/0/code/coding/0/code", "data",
        "/section/0/section/0/code/coding/0/code", "topic-weather",
        "/section/0/section/0/extension/0/valueCoding/code", "everybody");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/status",
        "/type",
        "/language",
        "/subject",
        "/encounter",
        "/author",
        "/attester",
        "/attester/0/time",
        "/attester/0/extension",
        "/section",
        "/section/0/section/0/id",
        "/section/0/section/0/extension",
        "/section/0/section/0/code",
        "/section/0/section/0/text");
  }

  private static SignedNoteSnapshot note(
      UUID id, @Nullable NoteId appends, Language language, List<NoteParagraph> paragraphs) {
    return new SignedNoteSnapshot(
        new NoteId(id),
        ChartOfTwo.COUPLE,
        ChartOfTwo.SESSION,
        ChartOfTwo.THERAPIST,
        appends,
        language,
        new Signature(
            ChartOfTwo.THERAPIST, Instant.parse("2026-11-17T10:10:00.007Z"), "0f".repeat(32)),
        paragraphs);
  }

  private static NoteParagraph paragraph(
      String id, NoteTopic topic, Audience audience, String text, UUID... moments) {
    return new NoteParagraph(ChartOfTwo.id(id), topic, audience, new Prose(text), List.of(moments));
  }
}

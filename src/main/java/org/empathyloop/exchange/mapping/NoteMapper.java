package org.empathyloop.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteSection;
import org.empathyloop.note.Signature;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Language;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionAttestationMode;
import org.hl7.fhir.r4.model.Composition.CompositionAttesterComponent;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Maps a signed note or addendum to profile {@code progress-note}. The tokens {@code {A}} and
 * {@code {B}} stay in the text: this is the chart's own layer, not a reader's copy.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ note</td><td>subject, encounter, author ↔ couple, session, author</td></tr>
 *   <tr><td>relatesTo ↔ appends</td><td>language ↔ language</td></tr>
 *   <tr><td>date, attester ↔ signature</td><td>section.section ↔ paragraphs</td></tr>
 *   <tr><td>section: paragraphs that follow each other in one section of the format</td><td></td>
 *   </tr>
 * </table>
 */
final class NoteMapper implements FhirMapper<SignedNoteSnapshot, Composition> {
  private static final String HASH = Profiles.address("content-hash");
  private static final String ATTESTER = "Composition.attester";
  private static final String RELATES_TO = "Composition.relatesTo";
  private static final String COMPOSITION = "Composition";
  static final Coding PROGRESS_NOTE =
      new Coding("http://loinc.org", "34904-3", "Mental health Progress note");

  private final CodeElement codes;
  private final ParagraphElement paragraphs;

  NoteMapper(CodeBook codes) {
    this.codes = new CodeElement(codes);
    this.paragraphs = new ParagraphElement(this.codes);
  }

  @Override
  public String profile() {
    return "progress-note";
  }

  @Override
  public Composition toFhir(SignedNoteSnapshot value) {
    Locale language = Locale.forLanguageTag(value.language().tag());
    Composition note = Claim.claim(new Composition(), profile(), value.note().value());
    note.setLanguage(value.language().tag());
    note.setStatus(CompositionStatus.FINAL);
    note.setType(new CodeableConcept(PROGRESS_NOTE.copy()));
    note.setSubject(References.to(value.couple()));
    note.setEncounter(References.to(value.session()));
    note.setDateElement(TimeElement.of(value.signature().at()));
    note.addAuthor(References.to(value.author()));
    note.setTitle(title(value, codes));
    note.addAttester(attester(value.signature()));
    if (value.appends() != null) {
      note.addRelatesTo()
          .setCode(DocumentRelationshipType.APPENDS)
          .setTarget(References.to(COMPOSITION, value.appends().value()));
    }
    addSections(note, value.paragraphs(), language);
    return note;
  }

  @Override
  public SignedNoteSnapshot fromFhir(Composition note) {
    Reading.require(note.getStatus() == CompositionStatus.FINAL, "Composition.status", "final");
    requireProgressNote(note.getType(), "Composition.type");
    Reading.require(note.getAuthor().size() == 1, "Composition.author", "one author");
    return new SignedNoteSnapshot(
        new NoteId(Claim.id(note)),
        References.couple(note.getSubject(), "Composition.subject"),
        References.session(note.getEncounter(), "Composition.encounter"),
        References.practitioner(note.getAuthorFirstRep(), "Composition.author"),
        appends(note),
        language(note.getLanguage(), "Composition.language"),
        signature(note),
        paragraphs(note));
  }

  private static CompositionAttesterComponent attester(Signature signature) {
    CompositionAttesterComponent attester = new CompositionAttesterComponent();
    attester.addExtension(HASH, new StringType(signature.sha256()));
    attester.setMode(CompositionAttestationMode.LEGAL);
    attester.setTimeElement(TimeElement.of(signature.at()));
    attester.setParty(References.to(signature.by()));
    return attester;
  }

  private void addSections(Composition note, List<NoteParagraph> written, Locale language) {
    NoteSection before = null;
    SectionComponent section = new SectionComponent();
    for (NoteParagraph paragraph : written) {
      NoteSection now = paragraph.topic().section();
      if (now != before) {
        section = note.addSection();
        section.setTitle(codes.label(now.code(), language)).setCode(codes.concept(now));
        before = now;
      }
      section.addSection(paragraphs.of(paragraph, language));
    }
  }

  private List<NoteParagraph> paragraphs(Composition note) {
    List<NoteParagraph> written = new ArrayList<>();
    for (SectionComponent section : note.getSection()) {
      NoteSection named =
          codes.constant(
              NoteSection.class, section.getCode(), "note-section", "Composition.section.code");
      for (SectionComponent part : section.getSection()) {
        NoteParagraph paragraph = paragraphs.read(part);
        Reading.require(
            paragraph.topic().section() == named,
            "Composition.section.section.code",
            "a topic of its section");
        written.add(paragraph);
      }
    }
    Reading.require(!written.isEmpty(), "Composition.section", "at least one paragraph");
    return written;
  }

  private static Signature signature(Composition note) {
    Reading.require(note.getAttester().size() == 1, ATTESTER, "one signature");
    CompositionAttesterComponent attester = note.getAttesterFirstRep();
    Extension hash = attester.getExtensionByUrl(HASH);
    return new Signature(
        References.practitioner(attester.getParty(), ATTESTER + ".party"),
        TimeElement.instant(attester.getTimeElement(), ATTESTER + ".time"),
        Reading.required(
            hash == null ? null : hash.getValue().primitiveValue(), ATTESTER + ".extension"));
  }

  private static @Nullable NoteId appends(Composition note) {
    if (!note.hasRelatesTo()) {
      return null;
    }
    var relation = note.getRelatesToFirstRep();
    Reading.require(
        note.getRelatesTo().size() == 1
            && relation.getCode() == DocumentRelationshipType.APPENDS
            && relation.getTarget() instanceof Reference,
        RELATES_TO,
        "one note that it appends to");
    return new NoteId(References.id((Reference) relation.getTarget(), COMPOSITION, RELATES_TO));
  }

  /** What the note is called, in its language where it is an addendum. */
  static String title(SignedNoteSnapshot note, CodeElement codes) {
    return note.appends() == null
        ? PROGRESS_NOTE.getDisplay()
        : codes.label(NoteSection.ADDENDUM.code(), Locale.forLanguageTag(note.language().tag()));
  }

  static void requireProgressNote(CodeableConcept type, String path) {
    Coding coding = type.getCodingFirstRep();
    Reading.require(PROGRESS_NOTE.getCode().equals(coding.getCode()), path, "34904-3");
  }

  static Language language(@Nullable String tag, String path) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    throw Reading.unreadable(path, "en or es");
  }
}

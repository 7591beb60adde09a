package org.empathyloop.exchange.release;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.empathyloop.note.NoteSection;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.session.SessionSummary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * Projects the signed note: a DocumentReference with the text as HTML for a chart, a Composition
 * for a document. Sections that lost all their paragraphs are not there at all.
 */
final class NoteProjection {
  private static final Coding PROGRESS_NOTE =
      new Coding("http://loinc.org", "34904-3", "Mental health Progress note");
  private static final String CATEGORY =
      "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category";

  private final ChartFrame chart;
  private final SessionSummary session;
  private final NoteText note;
  private final String title;

  NoteProjection(ChartFrame chart, SessionSummary session, NoteText note, String title) {
    this.chart = chart;
    this.session = session;
    this.note = note;
    this.title = title;
  }

  /**
   * A note or an addendum as one document of the chart. What is released of it can grow, by another
   * consent, and the chart keeps what it has: so its name changes with its content, and it says
   * which version it replaces.
   *
   * @param appends the record of the note that this is an addendum to, when that goes along
   */
  Projected documentReference(NoteSnapshot signed, Optional<String> appends, SentBefore earlier) {
    String page = note.page(title);
    Identifier name = chart.identifier(record(signed));
    String record = record(signed) + "|" + chart.identifier(page).getValue();
    Identifier version = chart.identifier(record);
    DocumentReference document = chart.begin(new DocumentReference(), "us-core-documentreference");
    document.setMasterIdentifier(version);
    document.addIdentifier(version.copy()).addIdentifier(name);
    appends.ifPresent(to -> relate(document, DocumentRelationshipType.APPENDS, chart.to(to)));
    earlier
        .note(name)
        .filter(known -> !known.getValue().equals(version.getValue()))
        .ifPresent(
            known ->
                relate(document, DocumentRelationshipType.REPLACES, ChartFrame.earlier(known)));
    document.setStatus(DocumentReferenceStatus.CURRENT);
    document.setDocStatus(ReferredDocumentStatus.FINAL);
    document.setType(new CodeableConcept(PROGRESS_NOTE.copy()));
    document.addCategory(
        new CodeableConcept(new Coding(CATEGORY, "clinical-note", "Clinical Note")));
    document.setSubject(chart.subject());
    document.setDateElement(instant(signedAt(signed).truncatedTo(ChronoUnit.MINUTES)));
    document.addAuthor(chart.author());
    document
        .addContent()
        .getAttachment()
        .setContentType("text/html;charset=UTF-8")
        .setTitle(title)
        .setData(page.getBytes(StandardCharsets.UTF_8));
    document.getContext().addEncounter(chart.to(SessionProjection.record(session)));
    document
        .getContext()
        .setPeriod(ChartFrame.sharedPeriod(session.startedAt(), session.endedAt()));
    return new Projected(record, document);
  }

  /**
   * The head of a document.
   *
   * @param at when it was put together
   * @param amended whether an addendum is in it
   * @param observed records of the observations that it holds
   * @param aimed records of the goals that it holds
   */
  Composition composition(
      Instant at,
      boolean amended,
      String observedTitle,
      List<String> observed,
      String aimedTitle,
      List<String> aimed) {
    Composition composition = new Composition();
    composition.setIdentifier(chart.identifier("composition|" + session.id().value()));
    composition.setStatus(amended ? CompositionStatus.AMENDED : CompositionStatus.FINAL);
    composition.setType(new CodeableConcept(PROGRESS_NOTE.copy()));
    composition.setSubject(chart.subject());
    composition.setEncounter(chart.to(SessionProjection.record(session)));
    composition.setDateElement(ChartFrame.time(at));
    composition.addAuthor(chart.author());
    composition.setTitle(title);
    for (NoteSection section : note.sections()) {
      Narrative text = new Narrative().setStatus(NarrativeStatus.ADDITIONAL);
      text.setDivAsString(note.div(section));
      composition.addSection().setTitle(note.heading(section)).setText(text);
    }
    addEntries(composition, observedTitle, observed);
    addEntries(composition, aimedTitle, aimed);
    return composition;
  }

  /** What all versions of a note share. */
  static String record(NoteSnapshot note) {
    return "note|" + note.id().value();
  }

  private static void relate(
      DocumentReference document, DocumentRelationshipType how, Reference target) {
    document.addRelatesTo().setCode(how).setTarget(target);
  }

  private void addEntries(Composition composition, String heading, List<String> records) {
    if (!records.isEmpty()) {
      SectionComponent section = composition.addSection().setTitle(heading);
      records.forEach(record -> section.addEntry(chart.to(record)));
    }
  }

  private static Instant signedAt(NoteSnapshot note) {
    return Objects.requireNonNull(note.signature(), "only signed notes are released").at();
  }

  private static InstantType instant(Instant at) {
    InstantType instant = new InstantType(java.util.Date.from(at));
    instant.setTimeZone(java.util.TimeZone.getTimeZone(ZoneOffset.UTC));
    return instant;
  }
}

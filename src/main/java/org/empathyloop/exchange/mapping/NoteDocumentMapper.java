package org.empathyloop.exchange.mapping;

import java.nio.charset.StandardCharsets;
import org.empathyloop.note.NoteId;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContextComponent;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Maps a signed note's page to profile {@code progress-note-document}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id, context.related ↔ note</td><td>subject, context.encounter, author ↔ couple,
 *   session, author</td></tr>
 *   <tr><td>relatesTo ↔ appends</td><td>date ↔ signedAt</td></tr>
 *   <tr><td>attachment.title, data, language ↔ title, page, language</td><td></td></tr>
 * </table>
 */
final class NoteDocumentMapper implements FhirMapper<NoteDocumentSnapshot, DocumentReference> {
  private static final String HTML = "text/html;charset=UTF-8";
  private static final String DOCUMENT = "DocumentReference";
  private static final String ATTACHMENT = DOCUMENT + ".content.attachment";
  private static final String CONTEXT = DOCUMENT + ".context";
  private static final String RELATES_TO = DOCUMENT + ".relatesTo";
  private static final Coding CLINICAL_NOTE =
      new Coding(
          "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category",
          "clinical-note",
          "Clinical Note");

  @Override
  public String profile() {
    return "progress-note-document";
  }

  @Override
  public DocumentReference toFhir(NoteDocumentSnapshot value) {
    DocumentReference document =
        Claim.claim(new DocumentReference(), profile(), value.note().value());
    document.setStatus(DocumentReferenceStatus.CURRENT);
    document.setDocStatus(ReferredDocumentStatus.FINAL);
    document.setType(new CodeableConcept(NoteMapper.PROGRESS_NOTE.copy()));
    document.addCategory(new CodeableConcept(CLINICAL_NOTE.copy()));
    document.setSubject(References.to(value.couple()));
    document.setDateElement(TimeElement.instant(value.signedAt()));
    document.addAuthor(References.to(value.author()));
    if (value.appends() != null) {
      document
          .addRelatesTo()
          .setCode(DocumentRelationshipType.APPENDS)
          .setTarget(References.to(DOCUMENT, value.appends().value()));
    }
    document
        .addContent()
        .getAttachment()
        .setContentType(HTML)
        .setLanguage(value.language().tag())
        .setTitle(value.title())
        .setData(value.page().getBytes(StandardCharsets.UTF_8));
    document.getContext().addEncounter(References.to(value.session()));
    document.getContext().addRelated(References.to("Composition", value.note().value()));
    return document;
  }

  @Override
  public NoteDocumentSnapshot fromFhir(DocumentReference document) {
    Reading.require(
        document.getDocStatus() == ReferredDocumentStatus.FINAL, DOCUMENT + ".docStatus", "final");
    NoteMapper.requireProgressNote(document.getType(), DOCUMENT + ".type");
    Reading.require(document.getAuthor().size() == 1, DOCUMENT + ".author", "one author");
    Attachment page = page(document);
    DocumentReferenceContextComponent context = document.getContext();
    return new NoteDocumentSnapshot(
        note(document),
        References.couple(document.getSubject(), DOCUMENT + ".subject"),
        References.session(context.getEncounterFirstRep(), CONTEXT + ".encounter"),
        References.practitioner(document.getAuthorFirstRep(), DOCUMENT + ".author"),
        appends(document),
        NoteMapper.language(page.getLanguage(), ATTACHMENT + ".language"),
        TimeElement.instant(document.getDateElement(), DOCUMENT + ".date"),
        Reading.required(page.getTitle(), ATTACHMENT + ".title"),
        new String(Reading.required(page.getData(), ATTACHMENT + ".data"), StandardCharsets.UTF_8));
  }

  /** The note and its document have the same id, being one record in two forms. */
  private static NoteId note(DocumentReference document) {
    NoteId note = new NoteId(Claim.id(document));
    Reading.require(
        References.id(document.getContext().getRelatedFirstRep(), "Composition", CONTEXT)
            .equals(note.value()),
        CONTEXT + ".related",
        "the note with the id of the document");
    return note;
  }

  private static Attachment page(DocumentReference document) {
    Reading.require(document.getContent().size() == 1, DOCUMENT + ".content", "one page");
    Attachment page = document.getContentFirstRep().getAttachment();
    Reading.require(HTML.equals(page.getContentType()), ATTACHMENT + ".contentType", HTML);
    return page;
  }

  private static @Nullable NoteId appends(DocumentReference document) {
    if (!document.hasRelatesTo()) {
      return null;
    }
    var relation = document.getRelatesToFirstRep();
    Reading.require(
        document.getRelatesTo().size() == 1
            && relation.getCode() == DocumentRelationshipType.APPENDS,
        RELATES_TO,
        "one note that it appends to");
    return new NoteId(References.id(relation.getTarget(), DOCUMENT, RELATES_TO));
  }
}

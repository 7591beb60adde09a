package org.empathyloop.exchange.release;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.empathyloop.access.Actor;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What all projected resources share: whose chart it is, who wrote, how records are called there,
 * and the labels of sensitive content.
 */
final class ChartFrame {
  /** System of the identifiers that records of this product have in other charts. */
  static final String IDENTIFIERS = Profiles.CANONICAL + "/identifier/released";

  /** System of the identifiers of our therapists. */
  static final String THERAPISTS = Profiles.CANONICAL + "/identifier/therapist";

  private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/";
  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

  private final Reference subject;
  private final Reference author;
  private final Pseudonyms pseudonyms;
  private final CodeBook codes;

  ChartFrame(Reference subject, Reference author, Pseudonyms pseudonyms, CodeBook codes) {
    this.subject = subject;
    this.author = author;
    this.pseudonyms = pseudonyms;
    this.codes = codes;
  }

  /** The therapist by name and identifier: most systems let nobody create practitioners. */
  static Reference logically(Actor therapist) {
    return new Reference()
        .setType("Practitioner")
        .setIdentifier(therapistIdentifier(therapist))
        .setDisplay(therapist.displayName());
  }

  static Identifier therapistIdentifier(Actor therapist) {
    UUID id = therapist.practitioner().value();
    return new Identifier().setSystem(THERAPISTS).setValue(id.toString());
  }

  /** Claims a profile of US Core and labels the resource as restricted mental health content. */
  <R extends Resource> R begin(R resource, String usCoreProfile) {
    resource.getMeta().addProfile(US_CORE + usCoreProfile);
    resource
        .getMeta()
        .addSecurity(new Coding(CONFIDENTIALITY, "R", "restricted"))
        .addSecurity(new Coding(ACT_CODE, "MH", "mental health information sensitivity"));
    return resource;
  }

  /** A document that the chart has from us already; named, because its address there is theirs. */
  static Reference earlier(Identifier document) {
    return new Reference().setType("DocumentReference").setIdentifier(document);
  }

  Identifier identifier(String record) {
    return new Identifier().setSystem(IDENTIFIERS).setValue(pseudonyms.identifier(record));
  }

  String url(String record) {
    return pseudonyms.url(record);
  }

  Reference to(String record) {
    return new Reference(url(record));
  }

  Reference subject() {
    return subject.copy();
  }

  Reference author() {
    return author.copy();
  }

  CodeableConcept concept(String code) {
    return concept(new Code(code));
  }

  /** A code with its English display, which is that of its CodeSystem. */
  CodeableConcept concept(Code code) {
    Concept concept = codes.concept(code);
    return new CodeableConcept(
        new Coding(concept.system(), code.value(), concept.label(Locale.ENGLISH)));
  }

  /**
   * A time that the charts of both partners have: to the minute, so that the instant alone does not
   * tell which two charts belong together.
   */
  static DateTimeType sharedTime(Instant at) {
    return time(at.truncatedTo(ChronoUnit.MINUTES), TemporalPrecisionEnum.SECOND);
  }

  /** A time that this chart alone has, to the millisecond: it gives the order. */
  static DateTimeType time(Instant at) {
    return time(at, TemporalPrecisionEnum.MILLI);
  }

  private static DateTimeType time(Instant at, TemporalPrecisionEnum precision) {
    DateTimeType time = new DateTimeType(Date.from(at), precision);
    time.setTimeZoneZulu(true);
    return time;
  }

  /** A span that the charts of both partners have, to the minute. */
  static Period sharedPeriod(Instant from, @Nullable Instant to) {
    Period period = new Period();
    period.setStartElement(sharedTime(from));
    if (to != null) {
      period.setEndElement(sharedTime(to));
    }
    return period;
  }
}

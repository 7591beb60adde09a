package org.empathyloop.exchange.resource;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.ClinicalImpression;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a resource is found by.
 *
 * @param startsAt null when the resource tells no time of its own
 * @param endsAt {@link #OPEN_END} while a period goes on
 */
record SearchValues(
    @Nullable ResourceRef subject,
    @Nullable UUID encounter,
    @Nullable String codeSystem,
    @Nullable String code,
    @Nullable String status,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt) {
  /** Later than every date that can be asked for. */
  static final Instant OPEN_END = Instant.parse("9999-12-31T00:00:00Z");

  static final SearchValues NONE = new SearchValues(null, null, null, null, null, null, null);

  static SearchValues of(Resource resource) {
    if (resource instanceof Encounter encounter) {
      return of(
              encounter.getSubject(),
              null,
              new CodeableConcept(encounter.getClass_()),
              encounter.getPeriod())
          .with(encounter.getStatusElement().getValueAsString());
    }
    if (resource instanceof Observation observation) {
      return of(
              observation.getSubject(),
              observation.getEncounter(),
              observation.getCode(),
              observation.getEffective())
          .with(observation.getStatusElement().getValueAsString());
    }
    if (resource instanceof ClinicalImpression impression) {
      Type time =
          impression.hasEffective() ? impression.getEffective() : impression.getDateElement();
      return of(impression.getSubject(), impression.getEncounter(), impression.getCode(), time)
          .with(impression.getStatusElement().getValueAsString());
    }
    if (resource instanceof Goal goal) {
      return of(goal.getSubject(), null, goal.getCategoryFirstRep(), goal.getStart())
          .with(goal.getLifecycleStatusElement().getValueAsString());
    }
    if (resource instanceof Composition composition) {
      return of(
              composition.getSubject(),
              composition.getEncounter(),
              composition.getType(),
              composition.getDateElement())
          .with(composition.getStatusElement().getValueAsString());
    }
    if (resource instanceof DocumentReference document) {
      return of(
              document.getSubject(),
              document.getContext().getEncounterFirstRep(),
              document.getType(),
              document.getDateElement())
          .with(document.getStatusElement().getValueAsString());
    }
    if (resource instanceof Group group) {
      return of(null, null, group.getCode(), null);
    }
    if (resource instanceof Consent consent) {
      return of(
              consent.getPatient(),
              null,
              consent.getCategoryFirstRep(),
              consent.getDateTimeElement())
          .with(consent.getStatusElement().getValueAsString());
    }
    return NONE;
  }

  private static SearchValues of(
      @Nullable Reference subject,
      @Nullable Reference encounter,
      @Nullable CodeableConcept concept,
      @Nullable Type time) {
    Coding coding = concept == null ? new Coding() : concept.getCodingFirstRep();
    ResourceRef inEncounter = ref(encounter);
    return new SearchValues(
        ref(subject),
        inEncounter == null ? null : inEncounter.value(),
        coding.getSystem(),
        coding.getCode(),
        null,
        start(time),
        end(time));
  }

  private SearchValues with(@Nullable String newStatus) {
    return new SearchValues(subject, encounter, codeSystem, code, newStatus, startsAt, endsAt);
  }

  private static @Nullable ResourceRef ref(@Nullable Reference reference) {
    if (reference == null || !reference.hasReference()) {
      return null;
    }
    var id = reference.getReferenceElement();
    return new ResourceRef(id.getResourceType(), UUID.fromString(id.getIdPart()));
  }

  private static @Nullable Instant start(@Nullable Type time) {
    if (time instanceof Period period) {
      return instant(period.getStart());
    }
    return time instanceof BaseDateTimeType dateTime ? instant(dateTime.getValue()) : null;
  }

  /** The last millisecond that the time covers: a day ends at its end. */
  private static @Nullable Instant end(@Nullable Type time) {
    if (time instanceof Period period) {
      return period.hasEnd() ? instant(period.getEnd()) : OPEN_END;
    }
    if (!(time instanceof BaseDateTimeType dateTime) || dateTime.getValue() == null) {
      return null;
    }
    Instant start = dateTime.getValue().toInstant();
    boolean wholeDay = dateTime.getPrecision() == TemporalPrecisionEnum.DAY;
    return wholeDay ? start.plus(Duration.ofDays(1)).minusMillis(1) : start;
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}

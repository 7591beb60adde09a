package org.empathyloop.exchange.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import org.empathyloop.exchange.Profiles;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what is released and what the chart has.
 *
 * @param resource what it is there, such as Observation
 * @param code of ours, where it has one
 * @param words that tell what it is, where it has no code of ours
 * @param at when it was; absent for a goal
 */
public record ReleaseChange(
    ChangeKind kind, String resource, @Nullable String code, String words, @Nullable Instant at)
    implements Serializable {
  static ReleaseChange of(ChangeKind kind, Resource resource) {
    CodeableConcept what = what(resource);
    Coding coding = what.getCodingFirstRep();
    boolean ours = coding.hasSystem() && coding.getSystem().startsWith(Profiles.CANONICAL);
    return new ReleaseChange(
        kind,
        resource.fhirType(),
        ours ? coding.getCode() : null,
        ours ? "" : what.hasText() ? what.getText() : String.valueOf(coding.getDisplay()),
        at(resource));
  }

  private static CodeableConcept what(Resource resource) {
    if (resource instanceof Observation observation) {
      return observation.getCode();
    }
    if (resource instanceof Goal goal) {
      return goal.getDescription();
    }
    if (resource instanceof Encounter encounter) {
      return encounter.getTypeFirstRep();
    }
    return new CodeableConcept()
        .setText(((DocumentReference) resource).getContentFirstRep().getAttachment().getTitle());
  }

  private static @Nullable Instant at(Resource resource) {
    Date at = null;
    if (resource instanceof Observation observation) {
      at =
          observation.getEffective() instanceof DateTimeType time
              ? time.getValue()
              : observation.getEffectivePeriod().getStart();
    } else if (resource instanceof Encounter encounter) {
      at = encounter.getPeriod().getStart();
    } else if (resource instanceof DocumentReference note) {
      at = note.getDate();
    }
    return at == null ? null : at.toInstant();
  }
}

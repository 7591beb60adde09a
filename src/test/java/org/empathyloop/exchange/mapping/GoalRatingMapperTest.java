package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalRating;
import org.empathyloop.regulation.Rater;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;

class GoalRatingMapperTest implements MapperContract<GoalRatingSnapshot, Observation> {

  private static GoalRatingSnapshot by(Rater rater, @Nullable PractitionerId therapist, int level) {
    return new GoalRatingSnapshot(
        ChartOfTwo.COUPLE,
        therapist,
        new GoalRating(
            new GoalId(ChartOfTwo.id("31")),
            ChartOfTwo.SESSION,
            rater,
            new AttainmentLevel(level),
            Instant.parse("2026-11-17T09:50:00.123Z")));
  }

  @Override
  public FhirMapper<GoalRatingSnapshot, Observation> mapper() {
    return new GoalRatingMapper(CODES, ChartOfTwo.PEOPLE);
  }

  @Override
  public Class<Observation> type() {
    return Observation.class;
  }

  @Override
  public Map<String, GoalRatingSnapshot> samples() {
    return Map.of(
        "rating-by-therapist",
        by(Rater.THERAPIST, ChartOfTwo.THERAPIST, 0),
        "rating-by-a",
        by(Rater.A, null, 2),
        "rating-by-b",
        by(Rater.B, null, -2));
  }

  @Override
  public String fullest() {
    return "rating-by-therapist";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/code/coding/0/code", "107331-1", "/valueCodeableConcept/coding/0/code", "LA1-1");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/status",
        "/code",
        "/subject",
        "/focus",
        "/encounter",
        "/effectiveDateTime",
        "/performer",
        "/valueCodeableConcept");
  }
}

package org.empathyloop.exchange.release;

import java.time.LocalDate;
import java.util.Map;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalRating;
import org.empathyloop.session.SessionSummary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.StringType;

/**
 * Projects goals and their ratings: a Goal of US Core that also carries the five written levels as
 * HL7's Person-Centered Outcomes guide has them, and an Observation a rating.
 */
final class GoalProjection {
  private static final String LOINC = "http://loinc.org";
  private static final String SCALING =
      "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling";
  private static final String GOAL_CATEGORY = "http://terminology.hl7.org/CodeSystem/goal-category";
  private static final String OBSERVATION_CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";

  /** Answers of LOINC LL6900-6. */
  private static final Map<Integer, Coding> LEVELS =
      Map.of(
          2, new Coding(LOINC, "LA34479-8", "Much better than expected"),
          1, new Coding(LOINC, "LA34480-6", "Better than expected"),
          0, new Coding(LOINC, "LA34481-4", "Expected outcome"),
          -1, new Coding(LOINC, "LA34483-0", "Less than expected"),
          -2, new Coding(LOINC, "LA34484-8", "Much less than expected"));

  private final ChartFrame chart;
  private final SessionSummary session;

  GoalProjection(ChartFrame chart, SessionSummary session) {
    this.chart = chart;
    this.session = session;
  }

  Projected goal(Goal goal) {
    var projected = chart.begin(new org.hl7.fhir.r4.model.Goal(), "us-core-goal");
    projected.addIdentifier(chart.identifier(record(goal)));
    for (AttainmentLevel level : AttainmentLevel.ALL) {
      projected.addExtension(level(level, goal.levels().at(level)));
    }
    projected.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
    projected.addCategory(
        new CodeableConcept(new Coding(GOAL_CATEGORY, "behavioral", "Behavioral")));
    projected.setDescription(new CodeableConcept().setText(goal.title()));
    projected.setSubject(chart.subject());
    projected.setStart(day(goal.startOn()));
    projected
        .addTarget()
        .setMeasure(
            new CodeableConcept(new Coding(LOINC, "107332-9", "Goal attainment scale - Reported")))
        .setDue(day(goal.dueOn()));
    return new Projected(record(goal), projected);
  }

  Projected rating(Goal goal, GoalRating rating) {
    String record = record(rating);
    Observation observation =
        chart.begin(new Observation(), "us-core-observation-screening-assessment");
    observation.addIdentifier(chart.identifier(record));
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(
        new CodeableConcept(new Coding(OBSERVATION_CATEGORY, "survey", "Survey")));
    observation.setCode(rater(rating));
    observation.setSubject(chart.subject());
    observation.addFocus(chart.to(record(goal)));
    observation.setEncounter(chart.to(SessionProjection.record(session)));
    observation.setEffective(ChartFrame.sharedTime(rating.ratedAt()));
    observation.addPerformer(
        switch (rating.rater()) {
          case THERAPIST -> chart.author();
          case A, B -> chart.subject();
        });
    observation.setValue(new CodeableConcept(answer(rating.level())));
    return new Projected(record, observation);
  }

  private static CodeableConcept rater(GoalRating rating) {
    return new CodeableConcept(
        switch (rating.rater()) {
          case THERAPIST ->
              new Coding(LOINC, "107333-7", "Practitioner follow-up goal attainment scaling score");
          case A, B ->
              new Coding(LOINC, "107334-5", "Patient follow-up goal attainment scaling score");
        });
  }

  private static Extension level(AttainmentLevel level, String words) {
    Extension scaling = new Extension(SCALING);
    scaling.addExtension("level", answer(level));
    scaling.addExtension("progressText", new StringType(words));
    return scaling;
  }

  private static Coding answer(AttainmentLevel level) {
    Coding answer = LEVELS.get(level.value());
    if (answer == null) {
      throw new IllegalStateException("no answer for level " + level);
    }
    return answer.copy();
  }

  private static DateType day(LocalDate date) {
    return new DateType(date.toString());
  }

  static String record(Goal goal) {
    return "goal|" + goal.id().value();
  }

  static String record(GoalRating rating) {
    return "rating|"
        + rating.goal().value()
        + "|"
        + rating.session().value()
        + "|"
        + rating.rater().code();
  }
}

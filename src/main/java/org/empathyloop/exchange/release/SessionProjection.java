package org.empathyloop.exchange.release;

import java.time.Duration;
import java.time.Instant;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.FoundEpisode;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.exchange.mapping.FinalityElement;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.vocabulary.Code;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;

/**
 * Projects what was charted in a session. The other partner's moments are not here, nor what a
 * moment answered: it may be theirs.
 *
 * <table>
 *   <caption>ours → the chart's</caption>
 *   <tr><td>session</td><td>Encounter (us-core-encounter)</td></tr>
 *   <tr><td>own moment: code, feeling, strength, prompted, capture, finality</td><td>Observation
 *   (screening and assessment): code, components, method, status</td></tr>
 *   <tr><td>cycle: direction, ending, latency</td><td>the same; who began and who pursues is left
 *   out</td></tr>
 * </table>
 */
final class SessionProjection {
  private static final String SURVEY = "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final String UNITS = "http://unitsofmeasure.org";

  private final ChartFrame chart;
  private final SessionSummary session;

  SessionProjection(ChartFrame chart, SessionSummary session) {
    this.chart = chart;
    this.session = session;
  }

  static String record(SessionSummary session) {
    return "session|" + session.id().value();
  }

  static String record(ChartedMoment moment) {
    return "moment|" + moment.id();
  }

  static String record(Episode episode) {
    return "cycle|" + episode.id().value();
  }

  Projected encounter(String typeText) {
    Encounter encounter = chart.begin(new Encounter(), "us-core-encounter");
    encounter.addIdentifier(chart.identifier(record(session)));
    encounter.setStatus(EncounterStatus.FINISHED);
    encounter.setClass_(new Coding(ACT_CODE, "AMB", "ambulatory"));
    encounter.addType(new CodeableConcept().setText(typeText));
    encounter.setSubject(chart.subject());
    encounter.addParticipant().setIndividual(chart.author());
    encounter.setPeriod(ChartFrame.sharedPeriod(session.startedAt(), session.endedAt()));
    return new Projected(record(session), encounter);
  }

  Projected moment(ReleaseItem.Showed showed) {
    ChartedMoment moment = showed.moment();
    String record = record(moment);
    Observation observation = observation(record);
    observation.setStatus(FinalityElement.status(showed.finality()));
    observation.setCode(chart.concept(moment.code()));
    observation.setEffective(ChartFrame.time(at(moment.offsetMs())));
    observation.setMethod(chart.concept(moment.capture().code()));
    observation
        .addComponent()
        .setCode(chart.concept("strength"))
        .setValue(new IntegerType(moment.strength()));
    observation
        .addComponent()
        .setCode(chart.concept("prompted"))
        .setValue(new BooleanType(moment.prompted()));
    Code feeling = moment.feeling();
    if (feeling != null) {
      observation.addComponent().setCode(chart.concept("feeling")).setValue(chart.concept(feeling));
    }
    return new Projected(record, observation);
  }

  Projected cycle(Episode episode) {
    String record = record(episode);
    FoundEpisode found = episode.found();
    Observation observation = observation(record);
    observation.setStatus(episode.amended() ? ObservationStatus.AMENDED : ObservationStatus.FINAL);
    observation.setCode(chart.concept("interaction-cycle"));
    observation.setEffective(ChartFrame.sharedPeriod(at(found.onsetMs()), at(found.endMs())));
    observation.setValue(chart.concept(found.kind().code()));
    if (found instanceof SidewaysEpisode sideways) {
      observation
          .addComponent()
          .setCode(chart.concept("ending"))
          .setValue(chart.concept(sideways.ending().code()));
      sideways
          .latencyMs()
          .ifPresent(
              latency ->
                  observation
                      .addComponent()
                      .setCode(chart.concept("latency"))
                      .setValue(
                          new Quantity()
                              .setValue(latency)
                              .setUnit("ms")
                              .setSystem(UNITS)
                              .setCode("ms")));
    }
    return new Projected(record, observation);
  }

  private Observation observation(String record) {
    Observation observation =
        chart.begin(new Observation(), "us-core-observation-screening-assessment");
    observation.addIdentifier(chart.identifier(record));
    observation.addCategory(new CodeableConcept(new Coding(SURVEY, "survey", "Survey")));
    observation.setSubject(chart.subject());
    observation.setEncounter(chart.to(record(session)));
    observation.addPerformer(chart.author());
    return observation;
  }

  private Instant at(long offsetMs) {
    return session.startedAt().plus(Duration.ofMillis(offsetMs));
  }
}

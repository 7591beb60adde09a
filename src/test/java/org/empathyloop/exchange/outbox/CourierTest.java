package org.empathyloop.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrClient;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.fixture.EhrMishap;
import org.empathyloop.fixture.TestEhr;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** EL-OUT-001: whatever fails on the way, the other system has each resource exactly once. */
class CourierTest {
  private static final EhrClient.Limits SHORT =
      new EhrClient.Limits(Duration.ofMillis(500), Duration.ofMillis(900), 100_000);
  private static final String IDENTIFIERS = "https://practice.example/id";

  private TestEhr ehr;
  private Courier courier;
  private String patient;

  @BeforeEach
  void start() {
    ehr = TestEhr.start();
    patient =
        "Patient/"
            + ehr.addPatient("Robin", "Reyes", "MRN-1", LocalDate.of(1988, 4, 12))
                .getIdElement()
                .getIdPart();
    courier =
        new Courier(
            new EhrClient(
                new EhrSettings(ehr.base(), "Clinic EHR", TestEhr.RECORD_NUMBERS, null), SHORT));
  }

  @AfterEach
  void stop() {
    ehr.close();
  }

  static Stream<Arguments> passing() {
    return Stream.of(
        Arguments.of(List.of(EhrMishap.NONE), 1),
        Arguments.of(List.of(EhrMishap.SILENT_BEFORE_COMMIT), 2),
        Arguments.of(List.of(EhrMishap.SILENT_AFTER_COMMIT), 2),
        Arguments.of(List.of(EhrMishap.STATUS_500), 2),
        Arguments.of(List.of(EhrMishap.STATUS_429), 2),
        Arguments.of(List.of(EhrMishap.STATUS_503), 2),
        Arguments.of(List.of(EhrMishap.HALF_BODY), 2),
        Arguments.of(List.of(EhrMishap.WRONG_CONTENT_TYPE), 2),
        Arguments.of(List.of(EhrMishap.NOT_FHIR), 2),
        Arguments.of(List.of(EhrMishap.DIES_AFTER_COMMIT), 2),
        Arguments.of(
            List.of(
                EhrMishap.STATUS_500,
                EhrMishap.SILENT_BEFORE_COMMIT,
                EhrMishap.STATUS_429,
                EhrMishap.DIES_AFTER_COMMIT),
            5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void a_failure_that_passes_ends_with_everything_there_once(
      List<EhrMishap> mishaps, int attempts) {
    ehr.failNext(mishaps.toArray(EhrMishap[]::new));

    List<Outcome> outcomes = deliverUntilSettled(transaction("session-1"));

    assertThat(outcomes).hasSize(attempts);
    assertThat(outcomes.get(attempts - 1)).isInstanceOf(Outcome.Accepted.class);
    assertThat(ehr.all(Encounter.class)).hasSize(1);
    assertThat(ehr.all(Observation.class)).hasSize(1);
    assertThat(ehr.transactions()).isEqualTo(1);
  }

  static Stream<Arguments> lasting() {
    return Stream.of(
        Arguments.of(EhrMishap.STATUS_409, 409, "somebody else writes"),
        Arguments.of(EhrMishap.STATUS_412, 412, "several match"),
        Arguments.of(EhrMishap.STATUS_422, 422, "Encounter.class was expected"),
        Arguments.of(EhrMishap.REDIRECT, 307, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lasting")
  void a_refusal_is_not_tried_again_and_says_why(EhrMishap mishap, int status, String reason) {
    ehr.failNext(mishap);

    List<Outcome> outcomes = deliverUntilSettled(transaction("session-1"));

    assertThat(outcomes).containsExactly(new Outcome.Refused(status, reason));
    assertThat(ehr.all(Encounter.class)).isEmpty();
  }

  @Test
  void a_pause_that_the_other_system_asks_for_is_told() {
    ehr.failNext(EhrMishap.STATUS_429);

    var outcome = (Outcome.Postponed) courier.deliver(transaction("session-1"), false);

    assertThat(outcome.askedPause()).contains(Duration.ofSeconds(7));
    assertThat(outcome.doubtful()).isFalse();
  }

  @Test
  void a_system_that_is_not_there_leaves_no_doubt() {
    ehr.close();

    var outcome = (Outcome.Postponed) courier.deliver(transaction("session-1"), false);

    assertThat(outcome.doubtful()).isFalse();
  }

  @Test
  void sending_the_same_a_second_time_creates_nothing() {
    courier.deliver(transaction("session-1"), false);

    courier.deliver(transaction("session-1"), false);

    assertThat(ehr.all(Encounter.class)).hasSize(1);
    assertThat(ehr.all(Observation.class)).hasSize(1);
  }

  @Test
  void two_sessions_are_two() {
    courier.deliver(transaction("session-1"), false);

    courier.deliver(transaction("session-2"), false);

    assertThat(ehr.all(Encounter.class)).hasSize(2);
  }

  /** What the worker does, without its pauses. */
  private List<Outcome> deliverUntilSettled(String transaction) {
    List<Outcome> outcomes = new ArrayList<>();
    boolean doubtful = false;
    while (outcomes.size() < BackOff.MOST_ATTEMPTS) {
      Outcome outcome = courier.deliver(transaction, doubtful);
      outcomes.add(outcome);
      if (!(outcome instanceof Outcome.Postponed postponed)) {
        return outcomes;
      }
      doubtful = postponed.doubtful();
    }
    return outcomes;
  }

  private String transaction(String name) {
    Encounter encounter = new Encounter();
    encounter.addIdentifier().setSystem(IDENTIFIERS).setValue(name + "-encounter");
    encounter.setStatus(EncounterStatus.FINISHED).getSubject().setReference(patient);
    Observation observation = new Observation();
    observation.addIdentifier().setSystem(IDENTIFIERS).setValue(name + "-observation");
    observation.setStatus(ObservationStatus.FINAL).getSubject().setReference(patient);
    String encounterUrl = "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes());
    observation.getEncounter().setReference(encounterUrl);
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    create(bundle, encounterUrl, encounter, name + "-encounter");
    create(bundle, "urn:uuid:" + UUID.randomUUID(), observation, name + "-observation");
    return FhirR4.json(bundle);
  }

  private static void create(Bundle bundle, String url, Resource resource, String identifier) {
    bundle
        .addEntry()
        .setFullUrl(url)
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType())
        .setIfNoneExist("identifier=" + IDENTIFIERS + "%7C" + identifier);
  }
}

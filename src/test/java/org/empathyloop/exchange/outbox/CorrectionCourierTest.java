package org.empathyloop.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrClient;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.fixture.EhrMishap;
import org.empathyloop.fixture.TestEhr;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * EL-OUT-005: whatever fails on the way, what is put right is put right once, in the resource that
 * is there, over what is there.
 */
class CorrectionCourierTest {
  private static final EhrClient.Limits SHORT =
      new EhrClient.Limits(Duration.ofMillis(500), Duration.ofMillis(900), 100_000);
  private static final String IDENTIFIERS = "https://practice.example/id";
  private static final String ENCOUNTER_URL = "urn:uuid:" + UUID.randomUUID();
  private static final int WRONG = 1;
  private static final int RIGHT = 3;

  private TestEhr ehr;
  private Courier courier;
  private String patient;

  @BeforeEach
  void deliverWhatIsWrong() {
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
    courier.deliver(FhirR4.json(bundle(created(observation(WRONG)))), false);
  }

  @AfterEach
  void stop() {
    ehr.close();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NONE",
        "SILENT_BEFORE_COMMIT",
        "SILENT_AFTER_COMMIT",
        "STATUS_500",
        "STATUS_412",
        "STATUS_429",
        "STATUS_503",
        "HALF_BODY",
        "WRONG_CONTENT_TYPE",
        "NOT_FHIR",
        "DIES_AFTER_COMMIT"
      })
  void a_failure_that_passes_ends_with_one_resource_put_right_once(EhrMishap mishap) {
    ehr.failNext(mishap);

    List<Outcome> outcomes = deliverUntilSettled(correction(RIGHT));

    assertThat(outcomes).hasSize(mishap == EhrMishap.NONE ? 1 : 2);
    assertThat(outcomes.get(outcomes.size() - 1)).isInstanceOf(Outcome.Accepted.class);
    assertThat(told()).isEqualTo(RIGHT);
    assertThat(only().getMeta().getVersionId()).isEqualTo("2");
    assertThat(only().getEncounter().getReference()).startsWith("Encounter/");
    assertThat(ehr.all(Encounter.class)).hasSize(1);
  }

  @Test
  void what_others_added_there_stays_and_a_narrative_of_what_was_goes() {
    Observation theirs = only().copy();
    theirs.addIdentifier().setSystem("https://clinic.example/lab").setValue("L-1");
    theirs.addNote().setText("Seen at the front desk.");
    theirs.getText().setStatus(NarrativeStatus.GENERATED).setDivAsString("<div>strength 1</div>");
    ehr.edit(theirs);

    courier.deliver(correction(RIGHT), false);

    assertThat(told()).isEqualTo(RIGHT);
    assertThat(only().getNoteFirstRep().getText()).isEqualTo("Seen at the front desk.");
    assertThat(only().getIdentifier())
        .extracting(identifier -> identifier.getValue())
        .containsExactly("observation", "version 3", "L-1");
    assertThat(only().hasText()).isFalse();
  }

  @Test
  void of_two_corrections_the_later_names_are_there() {
    courier.deliver(correction(2), false);
    courier.deliver(correction(RIGHT), false);

    assertThat(told()).isEqualTo(RIGHT);
    assertThat(only().getIdentifier())
        .extracting(identifier -> identifier.getValue())
        .containsExactly("observation", "version 3");
  }

  @Test
  void what_never_arrived_is_created_as_it_is_now() {
    try (TestEhr empty = TestEhr.start()) {
      empty.addPatient("Robin", "Reyes", "MRN-1", LocalDate.of(1988, 4, 12));

      Outcome outcome = courierTo(empty).deliver(correction(RIGHT), false);

      assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
      assertThat(empty.all(Observation.class)).hasSize(1);
    }
  }

  @Test
  void an_error_that_never_arrived_is_not_created_to_be_marked() {
    try (TestEhr empty = TestEhr.start()) {
      empty.addPatient("Robin", "Reyes", "MRN-1", LocalDate.of(1988, 4, 12));
      Observation withdrawn = observation(WRONG);
      withdrawn.setStatus(ObservationStatus.ENTEREDINERROR);

      Outcome outcome =
          courierTo(empty).deliver(FhirR4.json(bundle(updated(withdrawn, WRONG))), false);

      assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
      assertThat(empty.transactions()).isZero();
    }
  }

  @Test
  void a_system_that_has_it_twice_is_asked_to_look() {
    Observation again = only().copy();
    courier.deliver(
        FhirR4.json(bundle(entry(again, HTTPVerb.POST, "Observation", "identifier=none"))), false);
    assertThat(ehr.all(Observation.class)).hasSize(2);

    Outcome outcome = courier.deliver(correction(RIGHT), false);

    assertThat(outcome)
        .isEqualTo(new Outcome.Refused(412, "several Observation match one identifier"));
  }

  @Test
  void a_system_that_takes_no_updates_says_so() {
    ehr.offerCreatesOnly();

    Outcome outcome = courier.deliver(correction(RIGHT), false);

    assertThat(outcome).isEqualTo(new Outcome.Refused(405, "only creates are offered"));
    assertThat(told()).isEqualTo(WRONG);
  }

  @Test
  void a_system_that_is_not_there_when_it_is_asked_leaves_no_new_doubt() {
    ehr.close();

    var outcome = (Outcome.Postponed) courier.deliver(correction(RIGHT), false);

    assertThat(outcome.doubtful()).isFalse();
  }

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

  private static Courier courierTo(TestEhr ehr) {
    return new Courier(
        new EhrClient(
            new EhrSettings(ehr.base(), "Clinic EHR", TestEhr.RECORD_NUMBERS, null), SHORT));
  }

  private Observation only() {
    assertThat(ehr.all(Observation.class)).hasSize(1);
    return ehr.all(Observation.class).get(0);
  }

  private int told() {
    return ((IntegerType) only().getValue()).getValue();
  }

  private String correction(int strength) {
    return FhirR4.json(bundle(updated(observation(strength), strength)));
  }

  private Observation observation(int strength) {
    Observation observation = new Observation();
    observation.addIdentifier().setSystem(IDENTIFIERS).setValue("observation");
    observation.setStatus(ObservationStatus.FINAL).getSubject().setReference(patient);
    observation.getCode().setText("strength");
    observation.getEncounter().setReference(ENCOUNTER_URL);
    observation.setValue(new IntegerType(strength));
    return observation;
  }

  private static BundleEntryComponent updated(Observation observation, int version) {
    observation.addIdentifier().setSystem(IDENTIFIERS).setValue("version " + version);
    return entry(observation, HTTPVerb.PUT, "Observation?identifier=" + token("observation"), null);
  }

  private static BundleEntryComponent created(Observation observation) {
    return entry(observation, HTTPVerb.POST, "Observation", "identifier=" + token("observation"));
  }

  private Bundle bundle(BundleEntryComponent observation) {
    Encounter encounter = new Encounter();
    encounter.addIdentifier().setSystem(IDENTIFIERS).setValue("encounter");
    encounter.setStatus(EncounterStatus.FINISHED).getSubject().setReference(patient);
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.addEntry(
        entry(encounter, HTTPVerb.POST, "Encounter", "identifier=" + token("encounter"))
            .setFullUrl(ENCOUNTER_URL));
    bundle.addEntry(observation);
    return bundle;
  }

  private static BundleEntryComponent entry(
      Resource resource, HTTPVerb method, String url, @Nullable String condition) {
    BundleEntryComponent entry = new BundleEntryComponent();
    entry.setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(resource);
    entry.getRequest().setMethod(method).setUrl(url).setIfNoneExist(condition);
    return entry;
  }

  private static String token(String name) {
    return URLEncoder.encode(IDENTIFIERS + "|" + name, StandardCharsets.UTF_8);
  }
}

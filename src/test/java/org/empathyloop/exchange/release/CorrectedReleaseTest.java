package org.empathyloop.exchange.release;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrAnswer;
import org.empathyloop.exchange.ehr.EhrClient;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.exchange.outbox.SentParcel;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.fixture.TestEhr;
import org.empathyloop.fixture.UsCore;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** EL-REL-007: what was put right here is put right there, and what was taken back is marked so. */
class CorrectedReleaseTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final String CYCLE = "interaction-cycle";

  private final List<SentParcel> sent = new ArrayList<>();
  private Set<String> recorded = Set.of();
  private boolean both = true;
  private HandOver handOver;
  private TestEhr ehr;
  private EhrClient client;
  private String patient;

  @BeforeEach
  void handOverOnce() {
    ehr = TestEhr.start();
    client = clientOf(ehr.base());
    patient =
        "Patient/"
            + ehr.addPatient("Robin", "Reyes", "MRN-1001", LocalDate.of(1988, 4, 12))
                .getIdElement()
                .getIdPart();
    send(ReleasedSession.robins());
  }

  @AfterEach
  void stop() {
    ehr.close();
  }

  @Test
  void the_same_again_puts_nothing_right() {
    send(ReleasedSession.robins());

    assertThat(handOver.corrections()).isEmpty();
    assertThat(handOver.changes()).isEmpty();
    assertThat(handOver.created()).hasSize(ehr.received().get(0).getEntry().size());
  }

  @Test
  void a_moment_coded_anew_is_corrected_where_it_is() {
    int before = ehr.all(Observation.class).size();

    send(ReleasedSession.robinsWithMoment("withdraw"));

    assertThat(ehr.all(Observation.class)).hasSize(before);
    Observation moment = observation("withdraw").orElseThrow();
    assertThat(moment.getStatus()).isEqualTo(ObservationStatus.CORRECTED);
    assertThat(moment.getMeta().getVersionId()).isEqualTo("2");
    assertThat(observation("disclose")).isEmpty();
    assertThat(ehr.all(Encounter.class)).hasSize(1);
    assertThat(kinds()).containsExactly(ChangeKind.CORRECTED);
  }

  /** EL-SES-036. */
  @Test
  void an_amendment_of_what_is_not_released_changes_nothing_there() {
    send(ReleasedSession.robinsAmended());

    assertThat(handOver.changes()).isEmpty();
  }

  @Test
  void a_goal_in_other_words_and_a_rating_given_anew_are_corrected() {
    send(ReleasedSession.robinsWithGoal("Say it, then ask", new AttainmentLevel(2)));

    assertThat(ehr.all(Goal.class))
        .extracting(goal -> goal.getDescription().getText())
        .containsExactly("Say it, then ask");
    assertThat(
            ehr.all(Observation.class).stream()
                .filter(one -> one.getStatus() == ObservationStatus.CORRECTED)
                .map(one -> ((CodeableConcept) one.getValue()).getCodingFirstRep().getCode()))
        .containsExactly("LA34479-8");
  }

  @Test
  void what_was_put_right_back_and_forth_is_there_as_it_is_now() {
    send(ReleasedSession.robinsWithMoment("withdraw"));
    send(ReleasedSession.robins());
    send(ReleasedSession.robinsWithMoment("withdraw"));

    assertThat(observation("withdraw").orElseThrow().getMeta().getVersionId()).isEqualTo("4");
  }

  @Test
  void what_the_record_has_no_longer_is_marked_as_an_error_once() {
    send(ReleasedSession.robinsWithoutCycle());

    Observation cycle = observation(CYCLE).orElseThrow();
    assertThat(cycle.getStatus()).isEqualTo(ObservationStatus.ENTEREDINERROR);
    assertThat(cycle.hasValue()).isTrue();
    assertThat(kinds()).containsExactly(ChangeKind.WITHDRAWN);
    send(ReleasedSession.robinsWithoutCycle());
    assertThat(handOver.changes()).isEmpty();
    assertThat(observation(CYCLE).orElseThrow().getMeta().getVersionId()).isEqualTo("2");

    send(ReleasedSession.robins());
    assertThat(observation(CYCLE).orElseThrow().getStatus()).isEqualTo(ObservationStatus.CORRECTED);
  }

  @Test
  void what_is_in_the_record_and_not_released_now_stays_there_as_it_is() {
    recorded = ReleasedSession.records(ReleasedSession.robins());

    send(ReleasedSession.robinsWithoutCycle());

    assertThat(handOver.changes()).isEmpty();
    assertThat(observation(CYCLE).orElseThrow().getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  /** EL-REL-004: it may be joint, and only both together release what is joint. */
  @Test
  void what_went_with_both_consents_is_not_taken_back_with_one() {
    both = false;

    send(ReleasedSession.robinsWithoutCycle());

    assertThat(kinds()).containsExactly(ChangeKind.HELD);
    assertThat(handOver.corrections()).isEmpty();
    assertThat(observation(CYCLE).orElseThrow().getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  @Test
  void a_chart_that_is_known_by_its_id_since_is_the_same_chart() {
    String byId = patient;
    patient = "Patient?identifier=" + "https%3A%2F%2Fclinic.example%2Frecord-number%7CMRN-1001";
    send(ReleasedSession.robins());
    assertThat(handOver.changes()).isEmpty();

    patient = byId;
    send(ReleasedSession.robins());

    assertThat(handOver.changes()).isEmpty();
  }

  @Test
  void what_is_new_does_not_wait_for_a_system_that_takes_no_corrections() {
    ehr.offerCreatesOnly();

    List<EhrAnswer> answers = send(ReleasedSession.robinsWithMomentAndAddendum("withdraw"));

    assertThat(kinds()).containsExactlyInAnyOrder(ChangeKind.CORRECTED, ChangeKind.ADDED);
    assertThat(answers)
        .extracting(answer -> ((EhrAnswer.Answered) answer).status())
        .containsExactly(200, 405);
    assertThat(ehr.all(org.hl7.fhir.r4.model.DocumentReference.class)).hasSize(2);
  }

  @Test
  void each_correction_is_valid_and_may_leave() {
    ReleaseCheck check = new ReleaseCheck(ProfileValidator.create(CODES));
    send(ReleasedSession.robinsWithMomentAndAddendum("withdraw"));
    send(ReleasedSession.robinsWithoutCycle());
    send(ReleasedSession.robinsWithGoal("Say it, then ask", new AttainmentLevel(2)));

    assertThat(sent).hasSizeGreaterThan(4);
    for (SentParcel parcel : sent) {
      Bundle bundle = FhirR4.read(Bundle.class, parcel.transaction());
      assertThat(check.passed(bundle)).isSameAs(bundle);
      for (BundleEntryComponent entry : bundle.getEntry()) {
        assertThat(UsCore.read().errors(entry.getResource())).isEmpty();
      }
    }
  }

  @Test
  void a_change_is_told_by_what_it_is_and_when_it_was() {
    send(ReleasedSession.robinsWithMoment("withdraw"));

    assertThat(handOver.changes())
        .containsExactly(
            new ReleaseChange(
                ChangeKind.CORRECTED,
                "Observation",
                "withdraw",
                "",
                ReleasedSession.START.plusMillis(665_000)));
  }

  /** As the service does; what the system accepts counts as sent. */
  private List<EhrAnswer> send(PartnerPart part) {
    ChartFrame frame =
        new ChartFrame(
            new Reference(patient),
            ChartFrame.logically(part.therapist()),
            ReleasedSession.pseudonyms("A|Clinic EHR"),
            CODES);
    TransactionAssembler assembler =
        new TransactionAssembler(new Projection(part, CODES, UTC), frame);
    Set<String> all = new HashSet<>(recorded);
    all.addAll(ReleasedSession.records(part));
    handOver = assembler.handOver(SentBefore.in(sent), all, both);
    List<EhrAnswer> answers = new ArrayList<>();
    for (Optional<Bundle> one :
        List.of(assembler.creates(handOver), assembler.corrections(handOver))) {
      one.map(FhirR4::json)
          .ifPresent(
              transaction -> {
                EhrAnswer answer = client.transaction(transaction);
                answers.add(answer);
                if (((EhrAnswer.Answered) answer).isSuccess()) {
                  sent.add(0, new SentParcel(transaction, true, Instant.EPOCH));
                }
              });
    }
    return answers;
  }

  private List<ChangeKind> kinds() {
    return handOver.changes().stream().map(ReleaseChange::kind).toList();
  }

  private Optional<Observation> observation(String code) {
    return ehr.all(Observation.class).stream()
        .filter(one -> one.getCode().getCodingFirstRep().getCode().equals(code))
        .findFirst();
  }

  private static EhrClient clientOf(URI base) {
    return new EhrClient(
        new EhrSettings(base, "Clinic EHR", TestEhr.RECORD_NUMBERS, null), EhrClient.Limits.USUAL);
  }
}

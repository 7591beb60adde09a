package org.empathyloop.exchange.release;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrAnswer;
import org.empathyloop.exchange.ehr.EhrClient;
import org.empathyloop.exchange.ehr.EhrSettings;
import org.empathyloop.exchange.outbox.SentParcel;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.fixture.TestEhr;
import org.empathyloop.fixture.UsCore;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** EL-REL-006: what came later reaches a chart that keeps what it has. */
class SecondReleaseTest {
  private static final CodeBook CODES = CodeBook.load();

  private final List<String> sent = new ArrayList<>();
  private TestEhr ehr;
  private EhrClient client;
  private String patient;

  @BeforeEach
  void start() {
    ehr = TestEhr.start();
    client = clientOf(ehr.base());
    patient =
        "Patient/"
            + ehr.addPatient("Robin", "Reyes", "MRN-1001", LocalDate.of(1988, 4, 12))
                .getIdElement()
                .getIdPart();
  }

  @AfterEach
  void stop() {
    ehr.close();
  }

  @Test
  void the_same_again_changes_nothing() {
    send(ReleasedSession.robins());
    send(ReleasedSession.robins());

    assertThat(ehr.all(DocumentReference.class)).hasSize(1);
    assertThat(ehr.all(Encounter.class)).hasSize(1);
  }

  @Test
  void an_addendum_arrives_as_a_document_of_its_own_that_appends_the_note() {
    send(ReleasedSession.robins());
    send(ReleasedSession.robinsWithAddendum());

    List<DocumentReference> notes = ehr.all(DocumentReference.class);
    assertThat(notes).hasSize(2);
    assertThat(text(notes.get(0))).contains("dismissed").doesNotContain("called the next day");
    assertThat(text(notes.get(1))).contains("Robin called the next day.");
    assertThat(notes.get(1).getRelatesToFirstRep().getCode())
        .isEqualTo(DocumentRelationshipType.APPENDS);
    assertThat(notes.get(1).getRelatesToFirstRep().getTarget().getReference())
        .isEqualTo("DocumentReference/" + notes.get(0).getIdElement().getIdPart());
    assertThat(ehr.all(Encounter.class)).hasSize(1);
  }

  @Test
  void what_another_consent_added_arrives_and_says_what_it_replaces() {
    send(ReleasedSession.robinsOwn());
    send(ReleasedSession.robins());

    List<DocumentReference> notes = ehr.all(DocumentReference.class);
    assertThat(notes).hasSize(2);
    assertThat(text(notes.get(0))).doesNotContain("phone");
    assertThat(text(notes.get(1))).contains("phone");
    assertThat(notes.get(1).getRelatesToFirstRep().getCode())
        .isEqualTo(DocumentRelationshipType.REPLACES);
    assertThat(notes.get(1).getRelatesToFirstRep().getTarget().getIdentifier().getValue())
        .isEqualTo(notes.get(0).getMasterIdentifier().getValue());
  }

  @Test
  void each_of_them_is_valid_and_may_leave() {
    ReleaseCheck check = new ReleaseCheck(ProfileValidator.create(CODES));
    send(ReleasedSession.robinsOwn());
    send(ReleasedSession.robinsWithAddendum());

    for (String transaction : sent) {
      Bundle bundle = FhirR4.read(Bundle.class, transaction);
      assertThat(check.passed(bundle)).isSameAs(bundle);
      for (BundleEntryComponent entry : bundle.getEntry()) {
        assertThat(UsCore.read().errors(entry.getResource())).isEmpty();
      }
    }
  }

  private void send(PartnerPart part) {
    ChartFrame frame =
        new ChartFrame(
            new Reference(patient),
            ChartFrame.logically(part.therapist()),
            ReleasedSession.pseudonyms("A|Clinic EHR"),
            CODES);
    TransactionAssembler assembler =
        new TransactionAssembler(new Projection(part, CODES, UTC), frame);
    HandOver handOver =
        assembler.handOver(SentBefore.in(parcels()), ReleasedSession.records(part), true);
    String transaction = FhirR4.json(assembler.creates(handOver).orElseThrow());
    sent.add(0, transaction);
    assertThat(client.transaction(transaction))
        .isInstanceOfSatisfying(
            EhrAnswer.Answered.class, answer -> assertThat(answer.isSuccess()).isTrue());
  }

  private List<SentParcel> parcels() {
    return sent.stream().map(one -> new SentParcel(one, false, Instant.EPOCH)).toList();
  }

  private static String text(DocumentReference note) {
    return new String(note.getContentFirstRep().getAttachment().getData(), StandardCharsets.UTF_8);
  }

  private static EhrClient clientOf(URI base) {
    return new EhrClient(
        new EhrSettings(base, "Clinic EHR", TestEhr.RECORD_NUMBERS, null), EhrClient.Limits.USUAL);
  }
}

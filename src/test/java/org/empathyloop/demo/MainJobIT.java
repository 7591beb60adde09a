package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.List;
import org.empathyloop.fixture.KeyboardUser;
import org.empathyloop.fixture.RunningPractice;
import org.empathyloop.fixture.TestEhr;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * The main job of a couples therapist, by keyboard alone, on the program as it is shipped and with
 * a FHIR server that stands in as the practice's EHR.
 */
class MainJobIT {
  private static final String NORA = "MRN-4001";
  private static final String OSKAR = "MRN-4002";

  /** Words that only one reader may meet: Nora, Oskar, both, and nobody outside. */
  private static final String FOR_NORA = "plover";

  private static final String FOR_OSKAR = "heron";
  private static final String FOR_BOTH = "wagtail";
  private static final String FOR_NOBODY = "bittern";

  /** Her five moments, the three cycles of both, and the rating of the goal. */
  private static final int OBSERVATIONS = 5 + 3 + 1;

  private final TestEhr ehr = RunningPractice.ehr();

  @Test
  void a_therapist_does_the_whole_job_by_keyboard() {
    Patient nora = ehr.addPatient("Nora", "Quill", NORA, LocalDate.of(1984, 3, 9));
    ehr.addPatient("Oskar", "Quill", OSKAR, LocalDate.of(1982, 7, 30));
    try (KeyboardUser therapist = KeyboardUser.at(RunningPractice.server().url())) {
      takeIn(new Intake(therapist, RunningPractice.EHR));
      seeThem(new InSession(therapist));
      nameTheCycle(new Naming(therapist));
      setAGoal(new GoalSetting(therapist));
      writeTheNote(new NoteWriting(therapist));

      var handingOver = new HandingOver(therapist);
      handingOver.plan();
      assertNorasDocument(handingOver.download());
      handingOver.send(1);
      assertNorasPartOnly(nora, Arrived.at(ehr));
      handingOver.back();
      handingOver.send(2);

      assertThat(ehr.transactions()).as("it was sent again").isEqualTo(2);
      assertNorasPartOnly(nora, Arrived.at(ehr));
      assertThat(therapist.browser().complaints()).isEmpty();
    }
  }

  private static void takeIn(Intake intake) {
    intake.signIn("therapist", RunningPractice.server().demoPassword("therapist"));
    intake.takeIn("Nora", "Oskar");
    intake.agree("Nora", "Oskar");
  }

  private static void seeThem(InSession session) {
    session.begin();
    session.chart("you never see the " + FOR_OSKAR);
    session.wrapUp();
  }

  private static void nameTheCycle(Naming naming) {
    naming.confirmTheEpisode();
    naming.drawTheMap();
    naming.nameIt();
  }

  private static void setAGoal(GoalSetting goals) {
    goals.set();
    goals.rate();
  }

  private static void writeTheNote(NoteWriting note) {
    note.begin();
    note.write("response", "{A} and {B} watched a " + FOR_BOTH + ".", "j");
    note.write("partner-a", "She spoke of a " + FOR_NORA + ".", "a");
    note.write("partner-b", "He spoke of a " + FOR_OSKAR + ".", "b");
    note.write("thought", "Ask about the " + FOR_NOBODY + ".", "t");
    note.sign();
    note.add("Remembered later: a second " + FOR_BOTH + ".", "Joint");
  }

  private static void assertNorasPartOnly(Patient nora, Arrived arrived) {
    assertThat(arrived.all(Encounter.class)).hasSize(1);
    assertThat(arrived.all(Observation.class)).hasSize(OBSERVATIONS);
    assertThat(arrived.all(Goal.class)).hasSize(1);
    assertThat(arrived.all(DocumentReference.class)).isNotEmpty();
    assertThat(nora.getIdentifierFirstRep().getValue()).isEqualTo(NORA);
    assertThat(arrived.patients())
        .as("all of it lies in the chart of the patient with her record number")
        .containsExactly("Patient/" + nora.getIdElement().getIdPart());
    assertWordsOfNoraOnly(arrived);
  }

  private static void assertNorasDocument(String file) {
    Bundle document = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, file);
    List<Resource> resources =
        document.getEntry().stream().map(BundleEntryComponent::getResource).toList();

    assertThat(document.getType()).isEqualTo(BundleType.DOCUMENT);
    assertThat(resources).first().isInstanceOf(Composition.class);
    var carried = new Arrived(resources);
    assertThat(carried.all(Patient.class))
        .singleElement()
        .satisfies(
            patient -> assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo(NORA));
    assertThat(carried.all(Observation.class)).hasSize(OBSERVATIONS);
    assertWordsOfNoraOnly(carried);
  }

  private static void assertWordsOfNoraOnly(Arrived arrived) {
    assertThat(arrived.words())
        .contains(FOR_NORA, FOR_BOTH)
        .doesNotContainIgnoringCase("Oskar")
        .doesNotContain(OSKAR, "1982-07-30", FOR_OSKAR, FOR_NOBODY);
  }
}

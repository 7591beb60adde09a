package org.empathyloop.exchange.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.fixture.UsCore;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  private static Map<String, String> statusOfObserved(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .collect(
            Collectors.toMap(
                one -> one.getCode().getCodingFirstRep().getCode(),
                one -> one.getStatus().toCode(),
                (first, second) -> first));
  }

  private static final CodeBook CODES = CodeBook.load();

  /** EL-REL-001. */
  @Test
  void every_resource_is_about_the_one_partner() {
    for (BundleEntryComponent entry : transaction("A|Clinic EHR").getEntry()) {
      Reference subject =
          (Reference) entry.getResource().getNamedProperty("subject").getValues().get(0);
      assertThat(subject.getReference()).isEqualTo("Patient/17");
    }
  }

  @Test
  void what_was_released_is_there_in_the_resources_of_the_chart() {
    assertThat(transaction("A|Clinic EHR").getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .containsExactly(
            "Encounter",
            "Observation",
            "Observation",
            "Goal",
            "Observation",
            "Observation",
            "DocumentReference");
  }

  /** EL-SES-036. */
  @Test
  void what_was_changed_in_a_closed_session_does_not_leave_as_if_it_never_was() {
    assertThat(statusOfObserved(ReleasedSession.document(CODES)))
        .containsEntry("disclose", "final")
        .containsEntry("interaction-cycle", "final");

    Bundle changed = ReleasedSession.document(ReleasedSession.robinsAmended(), CODES);

    assertThat(statusOfObserved(changed))
        .containsEntry("disclose", "corrected")
        .containsEntry("interaction-cycle", "amended");
    assertThat(UsCore.read().errors(changed)).isEmpty();
  }

  @Test
  void every_resource_is_valid_by_us_core() {
    UsCore usCore = UsCore.read();

    for (BundleEntryComponent entry : transaction("A|Clinic EHR").getEntry()) {
      assertThat(usCore.errors(entry.getResource())).as(entry.getResource().fhirType()).isEmpty();
    }
    for (BundleEntryComponent entry : document().getEntry()) {
      assertThat(usCore.errors(entry.getResource())).as(entry.getResource().fhirType()).isEmpty();
    }
  }

  @Test
  void a_document_is_a_valid_bundle_that_begins_with_its_composition() {
    Bundle document = document();

    assertThat(UsCore.read().errors(document)).isEmpty();
    assertThat(document.getEntryFirstRep().getResource()).isInstanceOf(Composition.class);
    assertThat(only(document, Patient.class).getIdentifierFirstRep().getValue())
        .isEqualTo("MRN-1001");
  }

  @Test
  void no_id_that_a_record_has_here_goes_along() {
    String json = FhirR4.json(transaction("A|Clinic EHR")) + FhirR4.json(document());

    for (String name :
        List.of(
            "couple",
            "session",
            "robin",
            "moment",
            "a moment of Morgan",
            "episode",
            "goal",
            "note")) {
      UUID id = ReleasedSession.id(name);
      assertThat(json).doesNotContain(id.toString());
    }
  }

  @Test
  void two_charts_share_no_identifier_and_one_chart_always_gets_the_same() {
    Set<String> robins = identifiers(transaction("A|Clinic EHR"));

    assertThat(identifiers(transaction("A|Clinic EHR"))).isEqualTo(robins);
    assertThat(identifiers(transaction("B|Clinic EHR"))).doesNotContainAnyElementsOf(robins);
    assertThat(identifiers(transaction("A|Other EHR"))).doesNotContainAnyElementsOf(robins);
  }

  @Test
  void every_create_is_conditional_on_its_identifier() {
    for (BundleEntryComponent entry : transaction("A|Clinic EHR").getEntry()) {
      assertThat(entry.getRequest().getIfNoneExist()).startsWith("identifier=https%3A%2F%2F");
      assertThat(entry.getRequest().getUrl()).isEqualTo(entry.getResource().fhirType());
    }
  }

  @Test
  void the_note_reads_as_the_partners_own_copy_and_text_stays_text() {
    DocumentReference note = only(transaction("A|Clinic EHR"), DocumentReference.class);
    String html =
        new String(note.getContentFirstRep().getAttachment().getData(), StandardCharsets.UTF_8);

    assertThat(html)
        .contains("Robin felt dismissed when the partner looked away.")
        .contains("<br/>The partner did not see it.")
        .contains("Evenings &lt;after&gt; work &amp; the &quot;phone&quot;.")
        .doesNotContain("{A}")
        .doesNotContain("{B}");
  }

  @Test
  void what_a_moment_answered_and_who_pursued_stays_here() {
    List<Observation> observations =
        transaction("A|Clinic EHR").getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(Observation.class::isInstance)
            .map(Observation.class::cast)
            .toList();

    assertThat(observations).noneMatch(Observation::hasDerivedFrom);
    assertThat(observations).noneMatch(Observation::hasHasMember);
    assertThat(FhirR4.json(transaction("A|Clinic EHR"))).doesNotContain("pursue");
  }

  @Test
  void everything_is_labelled_as_restricted() {
    for (BundleEntryComponent entry : transaction("A|Clinic EHR").getEntry()) {
      assertThat(entry.getResource().getMeta().getSecurity())
          .extracting(label -> label.getCode())
          .containsExactly("R", "MH");
    }
  }

  /** EL-REL-001: both charts have them, so they are to the minute there. */
  @Test
  void what_both_charts_have_in_common_is_to_the_minute() {
    Bundle chart = transaction("A|Clinic EHR");
    Encounter encounter = only(chart, Encounter.class);
    DocumentReference note = only(chart, DocumentReference.class);

    assertThat(
            List.of(
                encounter.getPeriod().getStartElement().getValueAsString(),
                encounter.getPeriod().getEndElement().getValueAsString(),
                note.getContext().getPeriod().getStartElement().getValueAsString(),
                note.getDateElement().getValueAsString()))
        .allMatch(time -> time.matches(".*T\\d\\d:\\d\\d:00(\\.000)?(Z|\\+00:00)"));
    assertThat(chart.getEntry())
        .extracting(BundleEntryComponent::getResource)
        .filteredOn(Observation.class::isInstance)
        .extracting(one -> FhirR4.json((Resource) one))
        .filteredOn(json -> !json.contains("\"disclose\""))
        .isNotEmpty()
        .noneMatch(json -> json.matches(".*T\\d\\d:\\d\\d:\\d\\d\\.[1-9].*"));
  }

  /** EL-REL-001: one chart alone has it, and its instant gives the order. */
  @Test
  void a_moment_keeps_its_milliseconds() {
    Observation moment =
        transaction("A|Clinic EHR").getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(Observation.class::isInstance)
            .map(Observation.class::cast)
            .filter(one -> one.getCode().getCodingFirstRep().getCode().equals("disclose"))
            .findFirst()
            .orElseThrow();

    assertThat(moment.getEffectiveDateTimeType().getValueAsString())
        .isEqualTo("2026-11-17T09:11:17.345Z");
  }

  @Test
  void a_document_that_is_put_together_anew_has_a_name_of_its_own() {
    Bundle first = document();
    Bundle amended = ReleasedSession.document(ReleasedSession.robinsWithAddendum(), CODES);

    assertThat(document().getIdentifier().getValue()).isEqualTo(first.getIdentifier().getValue());
    assertThat(amended.getIdentifier().getValue()).isNotEqualTo(first.getIdentifier().getValue());
    assertThat(only(first, Composition.class).getStatus()).isEqualTo(CompositionStatus.FINAL);
    assertThat(only(amended, Composition.class).getStatus()).isEqualTo(CompositionStatus.AMENDED);
    assertThat(UsCore.read().errors(amended)).isEmpty();
  }

  /** EL-REL-002. */
  @Test
  void a_reference_that_leaves_the_chart_stops_the_release() {
    Bundle bundle = transaction("A|Clinic EHR");
    only(bundle, Observation.class).addFocus(new Reference("Group/1"));

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () -> ReferenceGuard.check(bundle, new Reference("Patient/17")));

    assertThat(refused.fault()).isEqualTo(Fault.RELEASE_REFERENCE_LEAVES);
  }

  private static Bundle transaction(String place) {
    return ReleasedSession.transaction(place, CODES);
  }

  private static Bundle document() {
    return ReleasedSession.document(CODES);
  }

  private static Set<String> identifiers(Bundle bundle) {
    return bundle.getEntry().stream()
        .flatMap(
            entry ->
                java.util.stream.Stream.of(entry.getFullUrl(), entry.getRequest().getIfNoneExist()))
        .collect(Collectors.toSet());
  }

  private static <R extends Resource> R only(Bundle bundle, Class<R> type) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}

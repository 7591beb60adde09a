package org.empathyloop.exchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.fixture.JsonPlace;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileValidatorTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GENERATED = Path.of("fhir-profiles/fsh-generated/resources");
  private static final ProfileValidator VALIDATOR = ProfileValidator.create(CodeBook.load());

  @ParameterizedTest
  @MethodSource("profiles")
  void a_full_resource_of_every_profile_raises_no_issue(String profile) {
    assertThat(VALIDATOR.validate(example(profile)).issues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "observed-moment,        /code/coding/0/code,                       spiral",
    "observed-moment,        /code/coding/0/code,                       mind-reading",
    "observed-moment,        /method/coding/0/code,                     guess",
    "observed-moment,        /component/1/valueInteger,                 4",
    "observed-moment,        /component/0/valueQuantity/code,           s",
    "observed-moment,        /component/3/valueCodeableConcept/coding/0/code, look-away",
    "observed-moment,        /focus/0/extension/0/valueCoding/code,     c",
    "loop-strip,             /component/0/code/coding/0/code,           spiral",
    "arousal-series,         /component/0/code/coding/0/code,           ar5",
    "echo-check,             /valueCodeableConcept/coding/0/code,       yes",
    "interaction-cycle,      /valueCodeableConcept/coding/0/code,       neutral",
    "interaction-cycle,      /component/2/valueCodeableConcept/coding/0/code, attuned",
    "cycle-map,              /finding/0/itemCodeableConcept/coding/0/code, smile",
    "cycle-map,              /extension/0/extension/0/valueCoding/code, c",
    "co-regulation-goal,     /extension/0/extension/0/valueCoding/code, LA1-1",
    "goal-rating,            /valueCodeableConcept/coding/0/code,       LA1-1",
    "progress-note,          /type/coding/0/code,                       11506-3",
    "progress-note,          /section/0/section/0/extension/0/valueCoding/code, everybody",
    "release-consent,        /provision/purpose/0/code,                 HMARKT",
    "therapy-session,        /class/code,                               IMP",
    "couple,                 /type,                                     animal"
  })
  void a_code_that_the_profile_does_not_know_is_refused(String profile, String at, String code) {
    assertRefused(broken(profile, resource -> JsonPlace.replace(resource, at, code)));
  }

  @ParameterizedTest
  @CsvSource({
    "observed-moment,        /subject",
    "observed-moment,        /encounter",
    "observed-moment,        /effectiveDateTime",
    "observed-moment,        /method",
    "observed-moment,        /focus",
    "observed-moment,        /component/0",
    "loop-strip,             /component",
    "arousal-series,         /focus/0/extension",
    "echo-check,             /valueCodeableConcept",
    "interaction-cycle,      /hasMember",
    "cycle-map,              /finding",
    "cycle-map,              /extension/0/extension/1",
    "co-regulation-goal,     /extension/4",
    "co-regulation-goal,     /target",
    "goal-rating,            /focus",
    "progress-note,          /section/0/section/0/extension",
    "progress-note,          /attester/0/extension",
    "progress-note-document, /context",
    "release-consent,        /provision/period/end",
    "release-consent,        /extension",
    "therapy-session,        /period",
    "couple,                 /member/1"
  })
  void a_resource_without_a_mandatory_element_is_refused(String profile, String at) {
    assertRefused(broken(profile, resource -> JsonPlace.remove(resource, at)));
  }

  @ParameterizedTest
  @CsvSource({
    "observed-moment,        /subject/reference,           Patient",
    "observed-moment,        /encounter/reference,         EpisodeOfCare",
    "observed-moment,        /focus/0/reference,           Device",
    "observed-moment,        /performer/0/reference,       Patient",
    "loop-strip,             /subject/reference,           Patient",
    "arousal-series,         /focus/0/reference,           Group",
    "interaction-cycle,      /hasMember/0/reference,       QuestionnaireResponse",
    "cycle-map,              /assessor/reference,          PractitionerRole",
    "co-regulation-goal,     /subject/reference,           Patient",
    "goal-rating,            /focus/0/reference,           CarePlan",
    "progress-note,          /subject/reference,           Patient",
    "progress-note,          /author/0/reference,          Patient",
    "progress-note-document, /subject/reference,           Patient",
    "release-consent,        /extension/0/valueReference/reference, Patient",
    "therapy-session,        /subject/reference,           Patient",
    "couple,                 /member/0/entity/reference,   Practitioner"
  })
  void a_reference_to_another_type_is_refused(String profile, String at, String type) {
    String elsewhere = type + "/00000000-0000-4000-8000-000000000099";

    assertRefused(broken(profile, resource -> JsonPlace.replace(resource, at, elsewhere)));
  }

  @Test
  void a_profile_that_nobody_published_is_refused() {
    assertRefused(
        broken(
            "observed-moment",
            resource ->
                JsonPlace.replace(
                    resource,
                    "/meta/profile/0",
                    "https://empathyloop.org/fhir/StructureDefinition/x")));
  }

  @Test
  void in_a_bundle_the_subject_must_be_a_couple_and_not_any_group() {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
    add(bundle, example("observed-moment"));
    add(bundle, broken("couple", couple -> JsonPlace.replace(couple, "/type", "device")));

    assertThat(VALIDATOR.validate(bundle).valid()).isFalse();
  }

  @Test
  void an_issue_tells_the_place_and_keeps_the_words_out_of_the_log() {
    Validated found =
        VALIDATOR.validate(
            broken(
                "goal-rating",
                goal -> JsonPlace.replace(goal, "/valueCodeableConcept/coding/0/code", "X")));

    assertThat(found.errors().get(0).path()).startsWith("Observation.value");
    assertThat(found.errors().get(0)).hasToString("ERROR at " + found.errors().get(0).path());
  }

  @Test
  void every_published_profile_has_an_example_here() throws IOException {
    List<String> published = new ArrayList<>();
    try (var files = Files.list(GENERATED)) {
      for (Path file : files.filter(f -> f.toString().contains("StructureDefinition-")).toList()) {
        JsonNode definition = JSON.readTree(file.toFile());
        if (!definition.get("type").asText().equals("Extension")) {
          published.add(definition.get("id").asText());
        }
      }
    }

    assertThat(profiles()).containsExactlyInAnyOrderElementsOf(published);
  }

  static List<String> profiles() {
    return List.of(
        "partner",
        "couple",
        "therapy-session",
        "observed-moment",
        "loop-strip",
        "arousal-series",
        "echo-check",
        "interaction-cycle",
        "cycle-map",
        "co-regulation-goal",
        "goal-rating",
        "progress-note",
        "progress-note-document",
        "release-consent");
  }

  private static void assertRefused(IBaseResource resource) {
    assertThat(VALIDATOR.validate(resource).errors()).isNotEmpty();
  }

  private static void add(Bundle bundle, IBaseResource resource) {
    Resource content = (Resource) resource;
    bundle
        .addEntry()
        .setFullUrl("https://example.org/fhir/" + content.fhirType() + "/" + content.getIdPart())
        .setResource(content);
  }

  private static IBaseResource example(String profile) {
    return broken(profile, unchanged -> {});
  }

  private static IBaseResource broken(String profile, Consumer<ObjectNode> change) {
    try (InputStream in =
        ProfileValidatorTest.class.getResourceAsStream("/fhir/" + profile + ".json")) {
      ObjectNode resource = (ObjectNode) JSON.readTree(in);
      change.accept(resource);
      return FhirR4.context().newJsonParser().parseResource(resource.toString());
    } catch (IOException e) {
      throw new IllegalStateException(profile, e);
    }
  }
}

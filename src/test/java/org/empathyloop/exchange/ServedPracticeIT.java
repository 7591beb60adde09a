package org.empathyloop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.fixture.FhirClient;
import org.empathyloop.fixture.RunningPractice;
import org.empathyloop.fixture.ShippedServer;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * EL-FHIR-005: the whole demo practice, and what other tests have entered there, as {@code /fhir}
 * serves it: complete by the counts of the database, valid by our profiles, found by every
 * parameter that the server states.
 */
class ServedPracticeIT {
  /** The therapist's own remarks, which have no form in FHIR. */
  private static final String REMARKS = "'safety-flag', 'bookmark'";

  /** Of the session's own chart: the series of a second rater has no form in FHIR either. */
  private static final String FIRST = " and series_id = session_id";

  /** How many resources of each profile there must be, asked of the tables of the record. */
  private static final Map<String, String> RECORDED =
      Map.ofEntries(
          Map.entry("partner", "select count(*) from person"),
          Map.entry("couple", "select count(*) from couple"),
          Map.entry("release-consent", "select count(*) from release_consent"),
          Map.entry("therapy-session", "select count(*) from therapy_session"),
          Map.entry(
              "observed-moment",
              "select count(*) from moment where not voided and code not in ("
                  + REMARKS
                  + ")"
                  + FIRST),
          Map.entry(
              "loop-strip",
              "select count(distinct session_id) from loop_change where not voided" + FIRST),
          Map.entry(
              "arousal-series",
              "select count(distinct (session_id, partner_code)) from arousal_step"
                  + " where not voided"
                  + FIRST),
          Map.entry(
              "echo-check",
              "select count(*) from room_answer a join moment m on m.id = a.question_id"
                  + " where not a.voided and not m.voided and m.code = 'notice-echo'"
                  + " and m.actor_code in ('a', 'b') and a.series_id = a.session_id"),
          Map.entry("interaction-cycle", "select count(*) from episode"),
          Map.entry("cycle-map", "select count(*) from cycle_map"),
          Map.entry("co-regulation-goal", "select count(*) from goal"),
          Map.entry("goal-rating", "select count(*) from goal_rating"),
          Map.entry("progress-note", "select count(*) from note where state_code = 'signed'"),
          Map.entry(
              "progress-note-document", "select count(*) from note where state_code = 'signed'"));

  private static ShippedServer server;
  private static FhirClient client;
  private static CapabilityStatement capabilities;
  private static Map<String, List<Resource>> served;

  @BeforeAll
  static void readEverything() {
    server = RunningPractice.server();
    client = FhirClient.of(server.url(), server.dataFolder(), server.configFolder(), "system/*.rs");
    capabilities = client.read(CapabilityStatement.class, "metadata");
    served = new LinkedHashMap<>();
    for (CapabilityStatementRestResourceComponent resource : offered()) {
      served.put(resource.getType(), client.search(resource.getType() + "?_count=200"));
    }
  }

  @Test
  void each_kind_of_record_is_served_as_often_as_the_database_has_it()
      throws SQLException, IOException {
    Map<String, Long> recorded = new TreeMap<>();
    try (Connection database = server.database();
        var statement = database.createStatement()) {
      for (Map.Entry<String, String> kind : RECORDED.entrySet()) {
        var count = statement.executeQuery(kind.getValue());
        count.next();
        recorded.put(kind.getKey(), count.getLong(1));
      }
    }

    assertThat(countsByProfile()).containsExactlyInAnyOrderEntriesOf(recorded);
    assertThat(recorded).allSatisfy((kind, count) -> assertThat(count).as(kind).isPositive());
    assertThat(profiles(capabilities)).isEqualTo(recorded.keySet());
  }

  @Test
  void everything_served_is_valid() {
    ProfileValidator validator = ProfileValidator.create(CodeBook.load());

    for (Resource resource : all()) {
      assertThat(validator.validate(resource).errors()).as(name(resource)).isEmpty();
    }
  }

  @Test
  void every_reference_leads_to_something_that_is_served() {
    Set<String> names = all().stream().map(ServedPracticeIT::name).collect(Collectors.toSet());

    for (Resource resource : all()) {
      assertThat(references(resource)).as(name(resource)).isSubsetOf(names);
    }
  }

  /** EL-FHIR-006: what the description states is done, and nothing else is there. */
  @Test
  void every_type_is_read_by_version_and_by_every_parameter_that_is_stated() {
    for (CapabilityStatementRestResourceComponent resource : offered()) {
      String type = resource.getType();
      assertThat(resource.getVersioning().toCode()).isEqualTo("versioned");
      assertThat(resource.getInteraction())
          .extracting(interaction -> interaction.getCode().toCode())
          .as(type)
          .containsExactlyInAnyOrder("read", "vread", "history-instance", "search-type");
      Resource one = served.getOrDefault(type, List.of()).get(0);
      String kept = client.get(name(one)).body();
      assertThat(client.get(name(one) + "/_history/" + version(one)).body()).isEqualTo(kept);
      for (var parameter : resource.getSearchParam()) {
        String value = anyValueOf(parameter.getType().toCode());
        assertThat(client.get(type + "?" + parameter.getName() + "=" + value).statusCode())
            .as(type + " by " + parameter.getName())
            .isEqualTo(200);
      }
    }
    assertThat(client.get("Appointment").statusCode()).isEqualTo(404);
  }

  @Test
  void searches_by_subject_encounter_date_and_code_find_exactly_what_they_should() {
    for (Resource one : samples()) {
      String type = one.fhirType();
      for (Map.Entry<String, Function<Resource, String>> parameter : parameters(type).entrySet()) {
        String value = parameter.getValue().apply(one);
        Set<String> expected =
            served.getOrDefault(type, List.of()).stream()
                .filter(other -> value.equals(parameter.getValue().apply(other)))
                .map(ServedPracticeIT::name)
                .collect(Collectors.toSet());

        Set<String> found =
            client.search(type + "?" + parameter.getKey() + "=" + encoded(value)).stream()
                .map(ServedPracticeIT::name)
                .collect(Collectors.toSet());

        assertThat(found).as(type + " by " + parameter.getKey()).isEqualTo(expected);
      }
    }
  }

  /** One of each profile that is about a couple. */
  private static List<Resource> samples() {
    Map<String, Resource> byProfile = new LinkedHashMap<>();
    all().stream()
        .filter(resource -> !parameters(resource.fhirType()).isEmpty())
        .forEach(resource -> byProfile.put(profile(resource), resource));
    assertThat(byProfile).hasSize(9);
    return new ArrayList<>(byProfile.values());
  }

  /** What a resource of a type is found by, and its own value of that. */
  private static Map<String, Function<Resource, String>> parameters(String type) {
    return switch (type) {
      case "Encounter" ->
          Map.of(
              "subject", one -> ((Encounter) one).getSubject().getReference(),
              "date", one -> day(((Encounter) one).getPeriod().getStartElement().asStringValue()));
      case "Observation" ->
          Map.of(
              "subject", one -> ((Observation) one).getSubject().getReference(),
              "encounter", one -> ((Observation) one).getEncounter().getReference(),
              "code", one -> token(((Observation) one).getCode().getCodingFirstRep()),
              "date", one -> day(start((Observation) one)));
      case "Goal" ->
          Map.of(
              "subject", one -> ((Goal) one).getSubject().getReference(),
              "start-date", one -> ((Goal) one).getStartDateType().asStringValue(),
              "category", one -> token(((Goal) one).getCategoryFirstRep().getCodingFirstRep()));
      case "Composition" ->
          Map.of(
              "subject", one -> ((Composition) one).getSubject().getReference(),
              "encounter", one -> ((Composition) one).getEncounter().getReference(),
              "type", one -> token(((Composition) one).getType().getCodingFirstRep()),
              "date", one -> day(((Composition) one).getDateElement().asStringValue()));
      default -> Map.of();
    };
  }

  private static String start(Observation observation) {
    return observation.hasEffectivePeriod()
        ? observation.getEffectivePeriod().getStartElement().asStringValue()
        : observation.getEffectiveDateTimeType().asStringValue();
  }

  private static String day(String time) {
    return time.substring(0, 10);
  }

  private static String token(Coding coding) {
    return coding.getSystem() + "|" + coding.getCode();
  }

  private static String anyValueOf(String searchType) {
    return switch (searchType) {
      case "date" -> "2026-11-17";
      case "reference" -> "Group/00000000-0000-4000-8000-000000000000";
      default -> "00000000-0000-4000-8000-000000000000";
    };
  }

  private static Map<String, Long> countsByProfile() {
    return all().stream()
        .filter(resource -> resource.getMeta().hasProfile())
        .collect(
            Collectors.groupingBy(ServedPracticeIT::profile, TreeMap::new, Collectors.counting()));
  }

  private static Set<String> profiles(CapabilityStatement statement) {
    return statement.getRestFirstRep().getResource().stream()
        .flatMap(resource -> resource.getSupportedProfile().stream())
        .map(profile -> lastPart(profile.getValue()))
        .collect(Collectors.toSet());
  }

  private static List<CapabilityStatementRestResourceComponent> offered() {
    return capabilities.getRestFirstRep().getResource();
  }

  private static List<Resource> all() {
    return served.values().stream().flatMap(List::stream).toList();
  }

  private static List<String> references(Resource resource) {
    return FhirR4.context()
        .newTerser()
        .getAllPopulatedChildElementsOfType(resource, Reference.class)
        .stream()
        .filter(Reference::hasReference)
        .map(Reference::getReference)
        .toList();
  }

  private static String profile(Resource resource) {
    return lastPart(resource.getMeta().getProfile().get(0).getValue());
  }

  private static String lastPart(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static String version(Resource resource) {
    return resource.getMeta().getVersionId();
  }

  private static String name(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

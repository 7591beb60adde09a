package org.empathyloop.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.empathyloop.fixture.SharedFolder;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBookTest {
  private static final Locale SPANISH = new Locale("es", "MX");
  private static final Path GENERATED = Path.of("fhir-profiles/fsh-generated/resources");
  private static final Set<String> SYSTEMS =
      Set.of(
          "https://empathyloop.org/fhir/CodeSystem/interaction",
          "https://empathyloop.org/fhir/CodeSystem/chart",
          "http://hl7.org/fhir/administrative-gender");
  private static final CodeBook CODES = CodeBook.load();

  @Test
  void a_look_away_is_a_tallied_sideways_cue_of_a_withdrawn_partner() {
    Concept lookAway = CODES.concept(new Code("look-away"));

    assertThat(lookAway.system()).isEqualTo("https://empathyloop.org/fhir/CodeSystem/interaction");
    assertThat(lookAway.axis()).isEqualTo("cue");
    assertThat(lookAway.polarity()).isEqualTo(Polarity.SIDEWAYS);
    assertThat(lookAway.partnerState()).isEqualTo(PartnerState.WITHDRAWN);
    assertThat(lookAway.tallied()).isEqualTo(Tallied.YES);
    assertThat(lookAway.label(Locale.UK)).isEqualTo("Looks away");
    assertThat(lookAway.label(SPANISH)).isEqualTo("Aparta la mirada");
    assertThat(lookAway.definition(SPANISH)).startsWith("Rompe el contacto visual");
  }

  /** EL-VOC-001. */
  @Test
  void no_code_stands_in_two_code_systems() {
    Map<Code, String> systems = new HashMap<>();
    for (String axis : CODES.axes()) {
      for (Concept concept : CODES.axis(axis)) {
        assertThat(systems.put(concept.code(), concept.system())).as(axis).isNull();
      }
    }

    assertThat(systems.values())
        .contains(
            "https://empathyloop.org/fhir/CodeSystem/interaction",
            "https://empathyloop.org/fhir/CodeSystem/chart");
  }

  /** EL-VOC-007. */
  @Test
  void a_language_that_we_do_not_speak_is_answered_in_English() {
    assertThat(CODES.concept(new Code("smile")).label(Locale.JAPAN)).isEqualTo("Genuine smile");
  }

  @Test
  void a_code_without_polarity_or_state_has_none() {
    Concept braced = CODES.concept(new Code("body-braced"));
    Concept words = CODES.concept(new Code("words"));

    assertThat(braced.partnerState()).isEqualTo(PartnerState.NONE);
    assertThat(words.polarity()).isEqualTo(Polarity.NONE);
    assertThat(words.tallied()).isEqualTo(Tallied.NO);
  }

  @Test
  void a_naming_statement_finds_its_three_clauses() {
    Concept away = CODES.concept(new Code("look-away"));
    Concept dismissed = CODES.concept(new Code("p-dismissed"));
    Concept shutDown = CODES.concept(new Code("stonewall"));

    assertThat(away.clause(ClauseUse.NOTICED, Locale.US)).hasValue("you looked away");
    assertThat(dismissed.clause(ClauseUse.FELT, Locale.US)).hasValue("dismissed");
    assertThat(shutDown.clause(ClauseUse.DID, Locale.US)).hasValue("shut down");
    assertThat(shutDown.clause(ClauseUse.DID, SPANISH)).hasValue("me cerré");
    assertThat(shutDown.clause(ClauseUse.FELT, Locale.US)).isEmpty();
  }

  @Test
  void a_code_that_no_system_has_is_refused() {
    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> CODES.concept(new Code("mind-reading")));

    assertThat(refused.fault()).isEqualTo(Fault.CODE_UNKNOWN);
    assertThat(CODES.find(new Code("mind-reading"))).isEmpty();
  }

  @Test
  void a_moment_is_coded_by_what_was_shown_and_never_by_a_level_or_a_derived_state() {
    assertThat(CODES.isMember("moment-code", new Code("look-away"))).isTrue();
    assertThat(CODES.isMember("moment-code", new Code("t-step"))).isTrue();
    assertThat(CODES.isMember("moment-code", new Code("safety-flag"))).isTrue();
    assertThat(CODES.isMember("moment-code", new Code("ar3"))).isFalse();
    assertThat(CODES.isMember("moment-code", new Code("spiral"))).isFalse();
    assertThat(CODES.isMember("moment-code", new Code("settles"))).isFalse();
  }

  @Test
  void self_report_is_a_way_of_charting_though_it_stands_among_the_channels() {
    assertThat(CODES.members("capture").stream().map(concept -> concept.code().value()))
        .containsExactly("live", "recall", "video", "self-report");
  }

  @Test
  void an_axis_or_value_set_that_does_not_exist_is_a_mistake_of_the_program() {
    assertThatThrownBy(() -> CODES.axis("weather")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CODES.members("weather")).isInstanceOf(IllegalArgumentException.class);
  }

  /** EL-VOC-003. */
  @Test
  void every_row_of_the_designed_vocabulary_has_its_code_polarity_state_and_tally()
      throws IOException {
    List<String> rows = Files.readAllLines(SharedFolder.file("design/vocabulary.csv"));

    for (String row : rows.subList(1, rows.size())) {
      DesignedCode designed = DesignedCode.of(row);
      Concept concept = CODES.concept(designed.code());
      assertThat(concept.axis()).as(row).isEqualTo(designed.axis());
      assertThat(concept.label(Locale.ENGLISH)).as(row).isEqualTo(designed.label());
      assertThat(concept.polarity()).as(row).isEqualTo(designed.polarity());
      assertThat(concept.partnerState()).as(row).isEqualTo(designed.state());
      assertThat(concept.tallied()).as(row).isEqualTo(designed.tallied());
    }
    assertThat(rows).hasSize(181);
  }

  /** EL-VOC-002. */
  @ParameterizedTest
  @MethodSource("concepts")
  void every_code_is_labelled_and_defined_in_both_languages(Concept concept) {
    assertThat(concept.labels()).containsOnlyKeys(Language.values());
    assertThat(concept.definitions()).containsOnlyKeys(Language.values());
    assertThat(concept.labels().values()).noneMatch(String::isBlank);
    assertThat(concept.definitions().values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cue", "protective", "connecting", "regulation", "repair"})
  void what_a_partner_shows_can_be_noticed_and_owned_in_both_languages(String axis) {
    assertThat(CODES.axis(axis))
        .isNotEmpty()
        .allSatisfy(
            concept -> {
              assertThat(concept.clauses().get(ClauseUse.NOTICED))
                  .containsOnlyKeys(Language.values());
              assertThat(concept.clauses().get(ClauseUse.DID)).containsOnlyKeys(Language.values());
            });
  }

  @Test
  void every_feeling_can_be_felt_in_both_languages() {
    assertThat(CODES.axis("affect"))
        .isNotEmpty()
        .allSatisfy(
            concept ->
                assertThat(concept.clauses().get(ClauseUse.FELT))
                    .containsOnlyKeys(Language.values()));
  }

  /** EL-VOC-006. */
  @ParameterizedTest
  @MethodSource("valueSets")
  void every_value_set_resolves_to_known_codes(String id) {
    assertThat(CODES.members(id)).isNotEmpty();
  }

  @Test
  void every_axis_but_the_uses_of_designations_is_a_value_set() throws IOException {
    assertThat(valueSets().toList())
        .containsAll(
            CODES.axes().stream().filter(axis -> !axis.equals("designation-use")).toList());
  }

  private static Stream<Concept> concepts() {
    return CODES.axes().stream().flatMap(axis -> CODES.axis(axis).stream());
  }

  /** Those made of codes that the code book knows; answer lists of others serve the validator. */
  private static Stream<String> valueSets() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.list(GENERATED)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("ValueSet-")).toList()) {
        JsonNode valueSet = json.readTree(file.toFile());
        if (SYSTEMS.containsAll(valueSet.findValuesAsText("system"))) {
          ids.add(valueSet.required("id").asText());
        }
      }
    }
    return ids.stream().sorted();
  }
}

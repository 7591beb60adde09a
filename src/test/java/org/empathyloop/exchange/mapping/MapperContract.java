package org.empathyloop.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.fixture.JsonPlace;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * EL-MAP-001: what every mapper must do. The golden files are the published examples; a wanted
 * change writes them again with {@code -Dempathyloop.golden=write}.
 */
interface MapperContract<D, R extends Resource> {
  CodeBook CODES = CodeBook.load();
  ProfileValidator VALIDATOR = ProfileValidator.create(CODES);
  Path EXAMPLES = Path.of("fhir-profiles/input/examples");
  String GOLDEN = "empathyloop.golden";

  FhirMapper<D, R> mapper();

  Class<R> type();

  /** Values by the name of their golden file. */
  Map<String, D> samples();

  /** The name of the sample in which nothing is left out. */
  String fullest();

  /** Places of codes in the fullest sample, as JSON pointers, each with a code unknown there. */
  Map<String, String> unknownCodes();

  /** Places in the fullest sample, as JSON pointers, without which it cannot be read. */
  Stream<String> mandatory();

  @TestFactory
  default Stream<DynamicTest> a_value_survives_the_way_to_json_and_back() {
    return forSamples(
        (name, value) -> {
          String json = parser().encodeResourceToString(mapper().toFhir(value));

          assertThat(mapper().fromFhir(FhirR4.read(type(), json))).isEqualTo(value);
        });
  }

  @TestFactory
  default Stream<DynamicTest> a_value_gives_its_published_example() {
    return forSamples(
        (name, value) -> {
          String json =
              parser().setPrettyPrint(true).encodeResourceToString(mapper().toFhir(value)) + "\n";
          Path golden = EXAMPLES.resolve(type().getSimpleName() + "-" + name + ".json");
          if ("write".equals(System.getProperty(GOLDEN))) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(golden, json);
          }

          assertThat(golden).content().isEqualTo(json);
        });
  }

  @TestFactory
  default Stream<DynamicTest> the_validator_finds_nothing_to_say() {
    return forSamples(
        (name, value) -> {
          R resource = mapper().toFhir(value);

          assertThat(VALIDATOR.validate(resource).issues()).isEmpty();
          assertThat(resource.getMeta().getProfile()).hasSize(1);
          assertThat(resource.getMeta().getProfile().get(0).getValue())
              .endsWith("/" + mapper().profile());
        });
  }

  @Test
  default void the_fullest_sample_fills_every_element_that_must_be_supported() {
    R resource = mapper().toFhir(fullestSample());

    assertThat(new MustSupport(mapper().profile()).missingIn(resource)).isEmpty();
  }

  @TestFactory
  default Stream<DynamicTest> an_unknown_code_is_refused_with_its_place() {
    return unknownCodes().entrySet().stream()
        .map(
            unknown ->
                dynamicTest(
                    unknown.getKey(),
                    () ->
                        assertRefused(
                            json ->
                                JsonPlace.replace(json, unknown.getKey(), unknown.getValue()))));
  }

  @TestFactory
  default Stream<DynamicTest> a_missing_mandatory_element_is_refused_with_its_place() {
    return mandatory()
        .map(
            place ->
                dynamicTest(place, () -> assertRefused(json -> JsonPlace.remove(json, place))));
  }

  private void assertRefused(Consumer<ObjectNode> change) {
    String json = parser().encodeResourceToString(mapper().toFhir(fullestSample()));
    ObjectNode broken = JsonPlace.parse(json);
    change.accept(broken);
    R resource = FhirR4.read(type(), broken.toString());

    var refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> mapper().fromFhir(resource));

    assertThat(refused).isNotNull();
    assertThat(refused.fault()).isEqualTo(Fault.EXCHANGE_UNREADABLE);
    assertThat(refused.details())
        .hasEntrySatisfying(
            "path", path -> assertThat(path.toString()).startsWith(type().getSimpleName() + "."));
  }

  private D fullestSample() {
    return Objects.requireNonNull(samples().get(fullest()));
  }

  private Stream<DynamicTest> forSamples(SampleTest<D> test) {
    return samples().entrySet().stream()
        .map(
            sample ->
                dynamicTest(sample.getKey(), () -> test.check(sample.getKey(), sample.getValue())));
  }

  private static IParser parser() {
    return FhirR4.context().newJsonParser();
  }

  /** A check of one sample. */
  @FunctionalInterface
  interface SampleTest<D> {
    void check(String name, D value) throws IOException;
  }
}

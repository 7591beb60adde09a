package org.empathyloop.exchange.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.fixture.EhrMishap;
import org.empathyloop.fixture.TestEhr;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EhrPatientsTest {
  private static final EhrClient.Limits SHORT =
      new EhrClient.Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), 100_000);

  private static TestEhr ehr;
  private static Patient robin;

  @BeforeAll
  static void start() {
    ehr = TestEhr.start();
    robin = ehr.addPatient("Robin", "Reyes", "MRN-1001", LocalDate.of(1988, 4, 12));
    ehr.addPatient("Mika", "Meyer", "MRN-1002", LocalDate.of(1986, 11, 3));
  }

  @AfterAll
  static void stop() {
    ehr.close();
  }

  @Test
  void a_patient_is_found_by_name_with_the_number_of_the_chart() {
    var found = EhrPatients.search(client(ehr.base(), null), "reyes");

    assertThat(found)
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.fullName()).isEqualTo("Robin Reyes");
              assertThat(person.birthDate()).isEqualTo(LocalDate.of(1988, 4, 12));
              assertThat(person.links())
                  .containsExactly(
                      new ChartLink(
                          TestEhr.RECORD_NUMBERS, "MRN-1001", robin.getIdElement().getIdPart()));
            });
  }

  /** EL-CPL-008. */
  @Test
  void without_a_configured_system_nobody_is_searched() {
    EhrPatients patients = new EhrPatients();
    patients.connection = new EhrConnection();

    assertThat(patients.isConfigured()).isFalse();
  }

  @Test
  void nobody_of_that_name_is_no_fault() {
    assertThat(EhrPatients.search(client(ehr.base(), null), "Nobody")).isEmpty();
  }

  @Test
  void a_system_that_asks_for_a_token_gets_it() {
    try (TestEhr guarded = TestEhr.start()) {
      guarded.addPatient("Robin", "Reyes", "MRN-1", LocalDate.of(1988, 4, 12));
      guarded.requireToken("s3cret");

      assertThat(EhrPatients.search(client(guarded.base(), "s3cret"), "robin")).hasSize(1);
      assertThat(refused(client(guarded.base(), "wrong"))).isEqualTo(Fault.EHR_REFUSED);
    }
  }

  @Test
  void a_system_that_is_down_is_told_so() {
    URI nobodyListens = URI.create("http://127.0.0.1:9/fhir");

    assertThat(refused(client(nobodyListens, null))).isEqualTo(Fault.EHR_UNREACHABLE);
  }

  @ParameterizedTest
  @MethodSource("answersOfNoUse")
  void an_answer_of_no_use_is_told_by_what_is_wrong_with_it(EhrMishap mishap, Fault told) {
    ehr.failSearch("Una", mishap);

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> EhrPatients.search(client(ehr.base(), null), "Una"));

    assertThat(refused.fault()).isEqualTo(told);
  }

  static Stream<Arguments> answersOfNoUse() {
    return Stream.of(
        Arguments.of(EhrMishap.STATUS_422, Fault.EHR_REFUSED),
        Arguments.of(EhrMishap.STATUS_503, Fault.EHR_REFUSED),
        Arguments.of(EhrMishap.REDIRECT, Fault.EHR_REFUSED),
        Arguments.of(EhrMishap.NOT_FHIR, Fault.EHR_UNREADABLE),
        Arguments.of(EhrMishap.WRONG_CONTENT_TYPE, Fault.EHR_UNREADABLE),
        Arguments.of(EhrMishap.HALF_BODY, Fault.EHR_UNREACHABLE),
        Arguments.of(EhrMishap.DIES_AFTER_COMMIT, Fault.EHR_UNREACHABLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{}",
        "{\"resourceType\":\"OperationOutcome\"}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Unicorn\"}}]}"
      })
  void what_calls_itself_fhir_and_is_no_bundle_is_unreadable(String body) {
    assertThatThrownBy(() -> EhrPatients.bundle(answer(body)))
        .isInstanceOfSatisfying(
            EmpathyLoopException.class,
            told -> assertThat(told.fault()).isEqualTo(Fault.EHR_UNREADABLE));
  }

  private static EhrAnswer answer(String body) {
    return new EhrAnswer.Answered(200, "application/fhir+json", body, Optional.empty());
  }

  @Test
  void a_token_never_goes_over_plain_http_to_another_machine() {
    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () -> new EhrSettings(URI.create("http://ehr.example/fhir"), "EHR", null, "s3cret"));

    assertThat(refused.fault()).isEqualTo(Fault.EHR_ADDRESS_UNSAFE);
  }

  private static Fault refused(EhrClient client) {
    return catchThrowableOfType(
            EmpathyLoopException.class, () -> EhrPatients.search(client, "robin"))
        .fault();
  }

  private static EhrClient client(URI base, @org.jspecify.annotations.Nullable String token) {
    return new EhrClient(new EhrSettings(base, "Clinic EHR", TestEhr.RECORD_NUMBERS, token), SHORT);
  }
}

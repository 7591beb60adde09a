package org.empathyloop.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;

class CreateCoupleTest {
  private static final LocalDate SINCE = LocalDate.of(2026, 9, 22);

  @Test
  void two_people_make_a_couple() {
    var couple =
        new CreateCouple(
            CoupleId.next(),
            PersonDetails.named("Robin", "Sample"),
            PersonDetails.named("Morgan", "Sample"),
            SINCE);

    assertThat(couple.a().initial()).isEqualTo("R");
  }

  /** EL-CPL-001. */
  @Test
  void the_same_name_and_birth_date_twice_is_one_person() {
    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () ->
                new CreateCouple(
                    CoupleId.next(),
                    PersonDetails.named("Robin", "Sample"),
                    PersonDetails.named(" robin", "SAMPLE "),
                    SINCE));

    assertThat(refused.fault()).isEqualTo(Fault.PARTNERS_ARE_ONE_PERSON);
  }

  /** EL-CPL-001. */
  @Test
  void the_same_record_number_twice_is_one_person_whatever_the_name() {
    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () ->
                new CreateCouple(CoupleId.next(), with("Robin", "7"), with("Morgan", "7"), SINCE));

    assertThat(refused.fault()).isEqualTo(Fault.PARTNERS_ARE_ONE_PERSON);
  }

  @Test
  void the_same_number_in_two_systems_is_two_people() {
    var a = with("Robin", "7");
    var b =
        new PersonDetails(
            "Morgan",
            "",
            Gender.UNKNOWN,
            null,
            null,
            null,
            null,
            List.of(new ChartLink("https://other.example/mrn", "7", null)));

    assertThat(new CreateCouple(CoupleId.next(), a, b, SINCE).b()).isEqualTo(b);
  }

  @Test
  void printing_a_person_prints_no_name() {
    assertThat(with("Robin", "7").toString()).doesNotContain("Robin").doesNotContain("7");
  }

  private static PersonDetails with(String given, String recordNumber) {
    return new PersonDetails(
        given,
        "",
        Gender.UNKNOWN,
        null,
        null,
        null,
        null,
        List.of(new ChartLink("https://clinic.example/mrn", recordNumber, null)));
  }
}

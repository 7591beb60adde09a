package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PersonDetails;
import org.hl7.fhir.r4.model.Patient;

class PersonMapperTest implements MapperContract<PersonSnapshot, Patient> {

  @Override
  public FhirMapper<PersonSnapshot, Patient> mapper() {
    return new PersonMapper();
  }

  @Override
  public Class<Patient> type() {
    return Patient.class;
  }

  @Override
  public Map<String, PersonSnapshot> samples() {
    return Map.of(
        "partner",
        new PersonSnapshot(
            ChartOfTwo.A,
            new PersonDetails(
                "Robin",
                "Example",
                Gender.OTHER,
                LocalDate.parse("1988-04-02"),
                "they",
                "+1 555 0100",
                "robin@example.org",
                List.of(
                    new ChartLink("https://clinic.example.org/mrn", "R-2041", "r2041"),
                    new ChartLink("https://lab.example.org", "77", null)))),
        "partner-by-name",
        new PersonSnapshot(ChartOfTwo.B, PersonDetails.named("Morgan", "")));
  }

  @Override
  public String fullest() {
    return "partner";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of("/telecom/0/system", "fax");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/id",
        "/name",
        "/name/0/given",
        "/gender",
        "/identifier/0/system",
        "/identifier/0/value",
        "/telecom/0/value");
  }
}

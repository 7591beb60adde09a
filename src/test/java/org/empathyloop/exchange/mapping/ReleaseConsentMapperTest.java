package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ReleasePurpose;
import org.hl7.fhir.r4.model.Consent;

class ReleaseConsentMapperTest implements MapperContract<ReleaseConsent, Consent> {

  private static final LocalDate SIGNED = LocalDate.parse("2026-09-22");
  private static final LocalDate UNTIL = LocalDate.parse("2027-03-31");

  @Override
  public FhirMapper<ReleaseConsent, Consent> mapper() {
    return new ReleaseConsentMapper(CODES, ChartOfTwo.PEOPLE);
  }

  @Override
  public Class<Consent> type() {
    return Consent.class;
  }

  @Override
  public Map<String, ReleaseConsent> samples() {
    return Map.of(
        "consent-of-a",
        new ReleaseConsent(
            ChartOfTwo.id("21"),
            ChartOfTwo.COUPLE,
            PartnerLetter.A,
            "clinic",
            ReleasePurpose.TREATMENT,
            SIGNED,
            UNTIL,
            SIGNED,
            null),
        "consent-of-b-taken-back",
        new ReleaseConsent(
            ChartOfTwo.id("22"),
            ChartOfTwo.COUPLE,
            PartnerLetter.B,
            "clinic",
            ReleasePurpose.PATIENT_REQUEST,
            SIGNED,
            UNTIL,
            SIGNED,
            Instant.parse("2026-11-02T16:20:31.500Z")));
  }

  @Override
  public String fullest() {
    return "consent-of-b-taken-back";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of("/provision/purpose/0/code", "HMARKT");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/id",
        "/status",
        "/extension/0",
        "/extension/1",
        "/patient",
        "/dateTime",
        "/provision",
        "/provision/period",
        "/provision/period/end",
        "/provision/actor",
        "/provision/actor/0/reference/display",
        "/provision/purpose");
  }
}

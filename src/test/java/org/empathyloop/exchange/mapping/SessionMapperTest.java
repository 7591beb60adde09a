package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.hl7.fhir.r4.model.Encounter;

class SessionMapperTest implements MapperContract<SessionSnapshot, Encounter> {

  @Override
  public FhirMapper<SessionSnapshot, Encounter> mapper() {
    return new SessionMapper(CODES);
  }

  @Override
  public Class<Encounter> type() {
    return Encounter.class;
  }

  @Override
  public Map<String, SessionSnapshot> samples() {
    return Map.of(
        "session",
        new SessionSnapshot(
            ChartOfTwo.IN, PartnerLetter.A, Instant.parse("2026-11-17T09:48:12.004Z")),
        "session-running",
        new SessionSnapshot(ChartOfTwo.IN, PartnerLetter.B, null));
  }

  @Override
  public String fullest() {
    return "session";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of("/class/code", "IMP", "/extension/0/valueCoding/code", "dyad");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/id",
        "/status",
        "/class",
        "/subject",
        "/participant",
        "/participant/0/individual",
        "/period",
        "/period/start",
        "/extension");
  }
}

package org.empathyloop.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Finality;
import org.hl7.fhir.r4.model.Observation;

class ArousalMapperTest implements MapperContract<ArousalSnapshot, Observation> {

  private static ArousalStep step(String id, PartnerLetter partner, long offsetMs, int level) {
    return new ArousalStep(ChartOfTwo.id(id), partner, offsetMs, new Arousal(level));
  }

  @Override
  public FhirMapper<ArousalSnapshot, Observation> mapper() {
    return new ArousalMapper(CODES, ChartOfTwo.PEOPLE);
  }

  @Override
  public Class<Observation> type() {
    return Observation.class;
  }

  @Override
  public Map<String, ArousalSnapshot> samples() {
    return Map.of(
        "arousal-of-a",
        new ArousalSnapshot(
            ChartOfTwo.IN,
            PartnerLetter.A,
            2_880_000,
            List.of(
                step("11", PartnerLetter.A, 61_000, 2),
                step("12", PartnerLetter.A, 90_250, 3),
                step("13", PartnerLetter.A, 402_000, 1)),
            Finality.FINAL),
        "arousal-of-b",
        new ArousalSnapshot(
            ChartOfTwo.IN,
            PartnerLetter.B,
            2_880_000,
            List.of(step("14", PartnerLetter.B, 61_000, 0)),
            Finality.AMENDED));
  }

  @Override
  public String fullest() {
    return "arousal-of-a";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of(
        "/component/0/code/coding/0/code", "ar5", "/focus/0/extension/0/valueCoding/code", "dyad");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/code",
        "/subject",
        "/focus",
        "/encounter",
        "/performer",
        "/effectivePeriod/start",
        "/component",
        "/component/0/id",
        "/component/0/valueQuantity");
  }
}

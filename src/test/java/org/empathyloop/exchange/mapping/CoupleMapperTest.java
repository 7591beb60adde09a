package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Group;

class CoupleMapperTest implements MapperContract<CoupleSnapshot, Group> {

  @Override
  public FhirMapper<CoupleSnapshot, Group> mapper() {
    return new CoupleMapper(CODES, ChartOfTwo.PEOPLE);
  }

  @Override
  public Class<Group> type() {
    return Group.class;
  }

  @Override
  public Map<String, CoupleSnapshot> samples() {
    return Map.of(
        "couple",
        new CoupleSnapshot(
            ChartOfTwo.COUPLE, ChartOfTwo.A, ChartOfTwo.B, LocalDate.parse("2026-09-22"), null),
        "couple-that-ended",
        new CoupleSnapshot(
            ChartOfTwo.COUPLE,
            ChartOfTwo.A,
            ChartOfTwo.B,
            LocalDate.parse("2025-01-08"),
            LocalDate.parse("2026-09-01")));
  }

  @Override
  public String fullest() {
    return "couple";
  }

  @Override
  public Map<String, String> unknownCodes() {
    return Map.of("/code/coding/0/code", "a", "/member/1/extension/0/valueCoding/code", "a");
  }

  @Override
  public Stream<String> mandatory() {
    return Stream.of(
        "/id",
        "/active",
        "/code",
        "/member",
        "/member/1",
        "/member/0/extension",
        "/member/0/entity",
        "/member/1/period");
  }
}

package org.empathyloop.exchange.mapping;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Offsets and lengths in whole milliseconds, as UCUM quantities. */
final class Milliseconds {
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String UNIT = "ms";

  private Milliseconds() {}

  static Quantity of(long ms) {
    return new Quantity()
        .setValue(BigDecimal.valueOf(ms))
        .setUnit(UNIT)
        .setSystem(UCUM)
        .setCode(UNIT);
  }

  static Range range(long fromMs, long toMs) {
    return new Range().setLow(of(fromMs)).setHigh(of(toMs));
  }

  static long of(@Nullable Type value, String path) {
    if (value instanceof Quantity quantity
        && UCUM.equals(quantity.getSystem())
        && UNIT.equals(quantity.getCode())
        && quantity.hasValue()) {
      return whole(quantity.getValue(), path);
    }
    throw Reading.unreadable(path, "milliseconds");
  }

  private static long whole(BigDecimal value, String path) {
    try {
      return value.longValueExact();
    } catch (ArithmeticException e) {
      throw Reading.unreadable(path, "whole milliseconds");
    }
  }
}

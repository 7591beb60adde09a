package org.empathyloop.exchange.mapping;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Points in time, in milliseconds and UTC, and days; each keeps its precision. */
final class TimeElement {
  private TimeElement() {}

  static DateTimeType of(Instant at) {
    DateTimeType time = new DateTimeType(Date.from(at), TemporalPrecisionEnum.MILLI);
    time.setTimeZoneZulu(true);
    return time;
  }

  static InstantType instant(Instant at) {
    InstantType time = new InstantType(Date.from(at));
    time.setTimeZoneZulu(true);
    return time;
  }

  /** A dateTime that knows the day only. */
  static DateTimeType of(LocalDate on) {
    return new DateTimeType(on.toString());
  }

  static DateType day(LocalDate on) {
    return new DateType(on.toString());
  }

  static Period period(Instant start, @Nullable Instant end) {
    Period period = new Period().setStartElement(of(start));
    return end == null ? period : period.setEndElement(of(end));
  }

  static Period period(LocalDate start, @Nullable LocalDate end) {
    Period period = new Period().setStartElement(of(start));
    return end == null ? period : period.setEndElement(of(end));
  }

  /** A point in time known to the millisecond; a day or a minute is refused. */
  static Instant instant(@Nullable Type time, String path) {
    if (time instanceof BaseDateTimeType dateTime
        && dateTime.hasValue()
        && dateTime.getPrecision() == TemporalPrecisionEnum.MILLI) {
      return dateTime.getValue().toInstant();
    }
    throw Reading.unreadable(path, "a time with milliseconds");
  }

  /** A day; a time of day is refused, because cutting it off would guess a time zone. */
  static LocalDate day(@Nullable Type day, String path) {
    if (day instanceof BaseDateTimeType date
        && date.hasValue()
        && date.getPrecision() == TemporalPrecisionEnum.DAY) {
      return LocalDate.parse(date.getValueAsString());
    }
    throw Reading.unreadable(path, "a day");
  }
}

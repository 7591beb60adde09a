package org.empathyloop.exchange.mapping;

import java.time.Duration;
import java.time.Instant;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;

/** From when to when an observation covers a session. */
record SessionSpan(Instant start, Instant end) {
  private static final String PATH = "Observation.effective";

  static SessionSpan of(Observation observation) {
    if (observation.getEffective() instanceof Period period) {
      Instant start = TimeElement.instant(period.getStartElement(), PATH + ".start");
      Instant end = TimeElement.instant(period.getEndElement(), PATH + ".end");
      Reading.require(!end.isBefore(start), PATH, "an end that is not before the start");
      return new SessionSpan(start, end);
    }
    throw Reading.unreadable(PATH, "a period");
  }

  long lengthMs() {
    return Duration.between(start, end).toMillis();
  }
}

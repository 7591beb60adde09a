package org.empathyloop.exchange.mapping;

import org.empathyloop.session.Finality;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** How an observation stands to the chart as it was closed, as its status. */
public final class FinalityElement {
  private FinalityElement() {}

  public static ObservationStatus status(Finality finality) {
    return switch (finality) {
      case FINAL -> ObservationStatus.FINAL;
      case AMENDED -> ObservationStatus.AMENDED;
      case CORRECTED -> ObservationStatus.CORRECTED;
    };
  }

  /** Refuses an observation that was taken back or is not finished. */
  static Finality of(Observation observation) {
    for (Finality finality : Finality.values()) {
      if (observation.getStatus() == status(finality)) {
        return finality;
      }
    }
    throw Reading.unreadable("Observation.status", "final, amended or corrected");
  }
}

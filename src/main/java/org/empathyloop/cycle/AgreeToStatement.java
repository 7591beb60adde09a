package org.empathyloop.cycle;

import java.time.LocalDate;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * A partner agrees that a statement says it.
 *
 * @param version as it was shown
 * @param on the day of the agreement; null takes it back
 */
public record AgreeToStatement(
    CycleMapId map,
    PartnerLetter speaker,
    long version,
    PartnerLetter partner,
    @Nullable LocalDate on)
    implements InChart {
  @Override
  public ChartPartId part() {
    return map;
  }
}

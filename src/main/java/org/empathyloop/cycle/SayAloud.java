package org.empathyloop.cycle;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * Records that a naming statement was said aloud, and what shifted.
 *
 * @param version as it was shown
 * @param said null takes the record back
 */
public record SayAloud(CycleMapId map, PartnerLetter speaker, long version, @Nullable Said said)
    implements InChart {
  @Override
  public ChartPartId part() {
    return map;
  }
}

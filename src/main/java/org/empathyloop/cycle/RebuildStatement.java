package org.empathyloop.cycle;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.Language;

/**
 * Makes a naming statement again from the map.
 *
 * @param version as it was shown
 */
public record RebuildStatement(
    CycleMapId map, PartnerLetter speaker, long version, Language language) implements InChart {
  @Override
  public ChartPartId part() {
    return map;
  }
}

package org.empathyloop.cycle;

import java.util.UUID;
import org.empathyloop.access.AboutObject;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;

/**
 * Takes an earlier version of a map up again, as the next version.
 *
 * @param map id of the new version
 * @param of the version to take up
 * @param after number of the latest version that was shown
 */
public record RestoreMap(CycleMapId map, CycleMapId of, int after) implements InChart, AboutObject {
  @Override
  public ChartPartId part() {
    return of;
  }

  @Override
  public UUID objectId() {
    return map.value();
  }
}

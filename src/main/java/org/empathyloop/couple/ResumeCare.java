package org.empathyloop.couple;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;

/**
 * A couple whose care has ended is taken into care again.
 *
 * @param version the version that was shown, see {@link CoupleSummary#version}
 */
public record ResumeCare(CoupleId couple, long version) implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

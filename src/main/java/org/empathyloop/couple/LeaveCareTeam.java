package org.empathyloop.couple;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.access.PractitionerId;

/** Somebody leaves the care team of a couple; what they charted stays theirs. */
public record LeaveCareTeam(CoupleId couple, PractitionerId practitioner) implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

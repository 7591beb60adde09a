package org.empathyloop.couple;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.access.PractitionerId;

/** Somebody joins the care team of a couple and may open its chart from then on. */
public record JoinCareTeam(CoupleId couple, PractitionerId practitioner) implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

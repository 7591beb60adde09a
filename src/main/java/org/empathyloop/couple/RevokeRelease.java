package org.empathyloop.couple;

import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;

/** A partner takes a consent back; what was sent before stays listed. */
public record RevokeRelease(CoupleId couple, UUID consent) implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

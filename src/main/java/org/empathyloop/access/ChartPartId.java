package org.empathyloop.access;

import java.util.UUID;

/** Id of anything that belongs to one couple's chart, the chart itself included. */
public interface ChartPartId extends InChart {
  UUID value();

  @Override
  default ChartPartId part() {
    return this;
  }
}

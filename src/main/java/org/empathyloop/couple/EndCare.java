package org.empathyloop.couple;

import java.time.LocalDate;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;

/**
 * The care of a couple ends; the chart stays.
 *
 * @param version the version that was shown, see {@link CoupleSummary#version}
 * @param on the last day in care, from the day on which care began to today
 */
public record EndCare(CoupleId couple, long version, LocalDate on) implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

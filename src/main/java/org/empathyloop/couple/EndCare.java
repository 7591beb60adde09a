package org.empathyloop.couple;

import java.time.LocalDate;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;

/**
 * The care of a couple ends; the chart stays.
 *
 * @param on the last day in care, from the day on which care began to today
 */
public record EndCare(CoupleId couple, LocalDate on) implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

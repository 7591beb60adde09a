package org.empathyloop.exchange.coding;

import java.time.Instant;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;

/**
 * Takes one observation of a coded file as a session of a couple.
 *
 * @param fingerprint of the file; the same file and observation are taken once
 * @param startedAt when the recorded session began
 */
public record TakeCoding(
    CoupleId couple,
    String fingerprint,
    CodedObservation observation,
    CodingMap map,
    Instant startedAt)
    implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

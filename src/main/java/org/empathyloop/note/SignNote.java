package org.empathyloop.note;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;

/**
 * Signs a note for good.
 *
 * @param draftNo the draft that the signer has read
 */
public record SignNote(NoteId note, int draftNo) implements InChart {
  @Override
  public ChartPartId part() {
    return note;
  }
}

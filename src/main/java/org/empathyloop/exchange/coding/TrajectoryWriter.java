package org.empathyloop.exchange.coding;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.empathyloop.analytics.DyadStates;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;

/**
 * Writes how two partners moved over the grid of states as a trajectory of GridWare: columns apart
 * by tabs, a row where a cell is entered, and a last row with the end alone.
 */
final class TrajectoryWriter {
  private TrajectoryWriter() {}

  /**
   * @param walk the stays of an unbroken stretch in milliseconds
   */
  static void write(List<Stay> walk, Writer into) throws IOException {
    into.write("Onset\tA\tB\n");
    double at = 0;
    int states = DyadStates.STATES.size();
    for (Stay stay : walk) {
      int a = stay.cell() / states + 1;
      int b = stay.cell() % states + 1;
      into.write(CodedLine.seconds(Math.round(at)) + "\t" + a + "\t" + b + "\n");
      at += stay.length();
    }
    into.write(CodedLine.seconds(Math.round(at)) + "\n");
  }
}

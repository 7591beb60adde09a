package org.empathyloop.exchange.mapping;

import java.util.List;
import org.empathyloop.session.Finality;
import org.empathyloop.session.LoopStretch;

/**
 * The loop strip of a session.
 *
 * @param lengthMs length of the session in milliseconds
 * @param stretches at least one, in the order of time
 */
public record LoopStripSnapshot(
    InSession in, long lengthMs, List<LoopStretch> stretches, Finality finality) {
  public LoopStripSnapshot {
    stretches = List.copyOf(stretches);
  }
}

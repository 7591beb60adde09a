package org.empathyloop.exchange.outbox;

import java.time.Instant;

/**
 * What went to a chart, or is on its way.
 *
 * @param transaction a Bundle as JSON
 * @param joint whether it may hold joint parts
 */
public record SentParcel(String transaction, boolean joint, Instant requestedAt) {
  /** Without the content. */
  @Override
  public String toString() {
    return "SentParcel[" + requestedAt + "]";
  }
}

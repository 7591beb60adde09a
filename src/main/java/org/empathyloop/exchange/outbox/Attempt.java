package org.empathyloop.exchange.outbox;

import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;

/**
 * A delivery that a worker has taken for one attempt.
 *
 * @param doubtful whether an earlier attempt may have been taken
 */
record Attempt(
    DeliveryId delivery,
    CoupleId couple,
    PractitionerId requestedBy,
    String transaction,
    boolean doubtful) {
  /** Without the content. */
  @Override
  public String toString() {
    return "Attempt[" + delivery + "]";
  }
}

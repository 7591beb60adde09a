package org.empathyloop.exchange.outbox;

import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;

/**
 * A delivery that a worker has taken for one attempt.
 *
 * @param joint whether both partners' consents must hold
 * @param doubtful whether an earlier attempt may have been taken
 */
record Attempt(
    DeliveryId delivery,
    CoupleId couple,
    PartnerLetter letter,
    String recipient,
    ReleasePurpose purpose,
    boolean joint,
    PractitionerId requestedBy,
    String transaction,
    boolean doubtful) {
  /** Without the content. */
  @Override
  public String toString() {
    return "Attempt[" + delivery + "]";
  }
}

package org.empathyloop.exchange.outbox;

import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;

/**
 * What is to be delivered.
 *
 * @param letter whose chart it goes to
 * @param session what it tells about
 * @param recipient as the practice calls the other system
 * @param transaction a Bundle of conditional creates as JSON
 * @param resources how many it creates
 */
public record Parcel(
    CoupleId couple,
    PartnerLetter letter,
    UUID session,
    String recipient,
    String transaction,
    int resources) {
  /** Without the content. */
  @Override
  public String toString() {
    return "Parcel[" + letter + ", " + resources + " resources]";
  }
}

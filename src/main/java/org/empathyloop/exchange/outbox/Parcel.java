package org.empathyloop.exchange.outbox;

import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;

/**
 * What is to be delivered.
 *
 * @param letter whose chart it goes to
 * @param session what it tells about
 * @param purpose what it was released for
 * @param joint whether it may hold joint parts, which both partners consent to
 * @param corrects whether it puts right what the chart has
 * @param transaction a Bundle of conditional creates and updates as JSON
 * @param resources how many it creates or puts right
 */
public record Parcel(
    CoupleId couple,
    PartnerLetter letter,
    UUID session,
    Destination destination,
    ReleasePurpose purpose,
    boolean joint,
    boolean corrects,
    String transaction,
    int resources) {
  /** Without the content. */
  @Override
  public String toString() {
    return "Parcel[" + letter + ", " + resources + " resources]";
  }
}

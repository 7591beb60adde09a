package org.empathyloop.exchange.release;

import java.util.List;
import java.util.Locale;
import org.empathyloop.access.Actor;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.session.SessionSummary;

/**
 * What may leave to one partner's chart: only what {@code disclosure} released.
 *
 * @param partner whose chart it goes to
 * @param therapist who held the session
 * @param items released, in the order of the record
 * @param language of the words around them
 */
record PartnerPart(
    PartnerSummary partner,
    Actor therapist,
    SessionSummary session,
    List<ReleaseItem> items,
    Locale language) {
  PartnerPart {
    items = List.copyOf(items);
  }

  /** The items of one kind, in order. */
  <I extends ReleaseItem> List<I> of(Class<I> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Without what is in it. */
  @Override
  public String toString() {
    return "PartnerPart[" + partner.letter() + ", " + items.size() + " items]";
  }
}

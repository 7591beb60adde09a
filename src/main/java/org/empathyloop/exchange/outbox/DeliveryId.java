package org.empathyloop.exchange.outbox;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.shared.Ids;

/** Id of a delivery. */
public record DeliveryId(UUID value) implements ChartPartId, Serializable {
  static DeliveryId next() {
    return new DeliveryId(Ids.next());
  }

  /** Reads an id from a page's address; see {@link Ids#parse}. */
  public static DeliveryId parse(String text) {
    return new DeliveryId(Ids.parse(text));
  }
}

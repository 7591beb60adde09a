package org.empathyloop.exchange.release;

import java.util.List;
import org.empathyloop.disclosure.LeakHit;
import org.empathyloop.exchange.outbox.DeliveryId;

/** How a release ended. */
public sealed interface ReleaseResult {
  /** On its way to the practice system; what is put right there apart from what is new. */
  record Sent(List<DeliveryId> deliveries) implements ReleaseResult {
    public Sent {
      deliveries = List.copyOf(deliveries);
    }
  }

  /**
   * A FHIR document.
   *
   * @param name of the file; tells nobody
   */
  record File(String name, String json) implements ReleaseResult {
    /** Without the content. */
    @Override
    public String toString() {
      return "File[" + name + "]";
    }
  }

  /** EL-REL-003: nothing left, because it would have told of the other partner. */
  record Stopped(List<LeakHit> hits) implements ReleaseResult {
    public Stopped {
      hits = List.copyOf(hits);
    }
  }
}

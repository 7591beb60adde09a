package org.empathyloop.exchange.resource;

import java.util.UUID;
import org.empathyloop.access.ChartPartId;

/**
 * Names a resource.
 *
 * @param type such as {@code Observation}
 * @param value the logical id, which is the id of the record that it was made from
 */
public record ResourceRef(String type, UUID value) implements ChartPartId {
  @Override
  public String toString() {
    return type + "/" + value;
  }
}

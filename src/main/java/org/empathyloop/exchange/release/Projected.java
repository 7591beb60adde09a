package org.empathyloop.exchange.release;

import org.hl7.fhir.r4.model.Resource;

/**
 * A resource for one partner's chart.
 *
 * @param record our name of it, such as {@code moment|<id>}; never leaves
 */
record Projected(String record, Resource resource) {
  /** Without the resource. */
  @Override
  public String toString() {
    return "Projected[" + resource.fhirType() + "]";
  }
}

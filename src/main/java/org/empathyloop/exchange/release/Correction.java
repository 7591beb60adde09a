package org.empathyloop.exchange.release;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * A record that the chart has otherwise, as it shall be there.
 *
 * @param url its name inside a Bundle
 * @param name by which the chart knows it
 */
record Correction(String url, Identifier name, Resource resource) {
  /** Without the resource. */
  @Override
  public String toString() {
    return "Correction[" + resource.fhirType() + "]";
  }
}

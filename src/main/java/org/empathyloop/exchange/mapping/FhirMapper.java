package org.empathyloop.exchange.mapping;

import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.hl7.fhir.r4.model.Resource;

/**
 * Maps one kind of snapshot to one profile. Pure: no store, no clock, no configuration; the same
 * value gives the same resource, and reading it back gives the value.
 *
 * @param <D> the snapshot
 * @param <R> the type of resource
 */
public interface FhirMapper<D, R extends Resource> {
  /** Id of the profile, such as {@code observed-moment}. */
  String profile();

  R toFhir(D value);

  /**
   * @throws EmpathyLoopException with {@link Fault#EXCHANGE_UNREADABLE} and the FHIRPath of the
   *     element that is missing or says what we cannot represent
   */
  D fromFhir(R resource);
}

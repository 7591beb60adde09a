/**
 * Every committed version of every FHIR resource as its JSON text, and how it is found again.
 *
 * <p>Start with {@link org.empathyloop.exchange.resource.ResourceService}, which reads; {@link
 * org.empathyloop.exchange.resource.ResourceKeeper} writes.
 */
@NullMarked
package org.empathyloop.exchange.resource;

import org.jspecify.annotations.NullMarked;

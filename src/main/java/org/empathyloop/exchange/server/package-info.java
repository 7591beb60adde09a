/**
 * The FHIR R4 server at {@code /fhir}: JSON only, bearer tokens only, reading only.
 *
 * <p>Start with {@link org.empathyloop.exchange.server.FhirServlet}.
 */
@NullMarked
package org.empathyloop.exchange.server;

import org.jspecify.annotations.NullMarked;

/**
 * Checks FHIR resources against our profiles, without a terminology server.
 *
 * <p>Start with {@link org.empathyloop.exchange.validation.ProfileValidator}.
 */
@NullMarked
package org.empathyloop.exchange.validation;

import org.jspecify.annotations.NullMarked;

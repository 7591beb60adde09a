/**
 * The configured practice system, spoken to over FHIR R4 and over nothing else.
 *
 * <p>Start with {@link org.empathyloop.exchange.ehr.EhrConnection}.
 */
@NullMarked
package org.empathyloop.exchange.ehr;

import org.jspecify.annotations.NullMarked;

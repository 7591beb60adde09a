/**
 * Turns snapshots of the chart into FHIR resources and back: one mapper a profile, each two pure
 * functions.
 *
 * <p>Start with {@link org.empathyloop.exchange.mapping.Mappers}. Resources that come in have been
 * checked against their profile before; what a mapper cannot represent it still refuses.
 */
@NullMarked
package org.empathyloop.exchange.mapping;

import org.jspecify.annotations.NullMarked;

/**
 * What leaves for other systems and what comes from them, as FHIR R4.
 *
 * <p>{@code mapping} turns snapshots into resources, {@code resource} keeps every version of them,
 * {@code server} serves them, {@code smart} reads the tokens of those who ask, {@code ehr} speaks
 * with the configured practice system, {@code release} puts one partner's part together, {@code
 * outbox} delivers it. Start with {@link org.empathyloop.exchange.resource.ResourceService}.
 */
@NullMarked
package org.empathyloop.exchange;

import org.jspecify.annotations.NullMarked;

package org.empathyloop.exchange.resource;

import org.jspecify.annotations.Nullable;

/**
 * A code that is searched for.
 *
 * @param system null for a code of whatever system
 */
public record SearchCode(@Nullable String system, String code) {}

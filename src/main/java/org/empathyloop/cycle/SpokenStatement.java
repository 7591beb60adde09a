package org.empathyloop.cycle;

import java.io.Serializable;

/**
 * A naming statement of a map.
 *
 * @param version for a later change
 */
public record SpokenStatement(long version, NamingStatement statement) implements Serializable {}

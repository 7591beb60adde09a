package org.empathyloop.cycle;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a map in a list of them.
 *
 * @param number 1 for the first version
 * @param restored number of the version that this one took up again; 0 for one that took up none
 */
public record MapVersion(CycleMapId id, int number, Instant madeAt, int restored)
    implements Serializable {}

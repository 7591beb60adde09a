package org.empathyloop.exchange.coding;

import java.io.Serializable;

/**
 * What an observation holds beside its events and what has no place here; counted, so that nothing
 * is left out in silence.
 *
 * @param comments rows with a free remark
 * @param media files named
 * @param variables independent variables with a value
 * @param descriptions 1 when it is described in free text
 * @param offsetMs a time offset of the observation, which is not applied
 */
public record LeftOut(int comments, int media, int variables, int descriptions, long offsetMs)
    implements Serializable {}

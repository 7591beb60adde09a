package org.empathyloop.cycle;

import org.empathyloop.couple.CoupleId;

/** A version of a map was kept, or its statements changed; observed in the same transaction. */
public record CycleNamed(CoupleId couple, CycleMapId map) {}

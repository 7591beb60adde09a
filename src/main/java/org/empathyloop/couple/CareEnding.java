package org.empathyloop.couple;

import java.time.LocalDate;

/**
 * The care of a couple is about to end; observed in the same transaction by whoever knows a reason
 * against it.
 */
public record CareEnding(CoupleId couple, LocalDate on) {}

package org.empathyloop.couple;

/** A couple, its partners or its consents changed; observed in the same transaction. */
public record CoupleChanged(CoupleId couple) {}

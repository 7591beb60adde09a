package org.empathyloop.session;

/**
 * The keys and the level that a practitioner wants.
 *
 * @param shown the settings on which that was chosen
 */
public record KeepPadKeys(PadKeys keys, boolean starter, PadSettings shown) {}

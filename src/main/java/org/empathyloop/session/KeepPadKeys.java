package org.empathyloop.session;

/** The keys and the level that a practitioner wants. */
public record KeepPadKeys(PadKeys keys, boolean starter) {}

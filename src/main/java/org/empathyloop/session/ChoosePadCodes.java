package org.empathyloop.session;

/**
 * The codes that are to sit on the practice's pads.
 *
 * @param shown those on which that was chosen
 */
public record ChoosePadCodes(PadCodes codes, PadCodes shown) {}

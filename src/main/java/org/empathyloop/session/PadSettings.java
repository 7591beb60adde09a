package org.empathyloop.session;

/**
 * How somebody's pad is laid out.
 *
 * @param codes chosen by the practice
 * @param keys chosen by the practitioner
 * @param starter whether the practitioner charts with four codes a partner for now
 */
public record PadSettings(PadCodes codes, PadKeys keys, boolean starter) {

  /** Where nobody has chosen anything. */
  public static PadSettings usual() {
    return new PadSettings(PadCodes.usual(), PadKeys.usual(), false);
  }
}

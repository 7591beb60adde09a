package org.empathyloop.note;

/** What a check of a signed note against its content hash says. */
public enum Verification {
  /** A draft; there is nothing to check. */
  NOT_SIGNED,
  /** Every word is as it was signed. */
  UNCHANGED,
  /** The stored content is not what was signed. */
  CHANGED
}

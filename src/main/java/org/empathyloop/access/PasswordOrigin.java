package org.empathyloop.access;

/** Where a password comes from, and so how long it must be stretched before it is kept. */
public enum PasswordOrigin {
  /** A person thought of it. */
  CHOSEN,

  /** The program drew it from at least 96 random bits, beyond all guessing. */
  DRAWN
}

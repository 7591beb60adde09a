package org.empathyloop.session;

/** How sure the observer was of a moment. It leaves the practice in no form. */
public enum Certainty {
  LOW,
  MID,
  HIGH
}

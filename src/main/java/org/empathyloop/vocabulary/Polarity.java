package org.empathyloop.vocabulary;

/** Which way a code takes the loop: the property {@code polarity} of the CodeSystem. */
public enum Polarity {
  CONNECTING,
  NEUTRAL,
  SIDEWAYS,
  /** The code says nothing about the loop, such as a channel or a therapist move. */
  NONE
}

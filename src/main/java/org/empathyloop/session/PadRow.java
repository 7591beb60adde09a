package org.empathyloop.session;

/**
 * The three rows of the pad: the top row connects, the home row goes sideways, below is the body.
 */
public enum PadRow {
  CONNECTING,
  SIDEWAYS,
  BODY
}

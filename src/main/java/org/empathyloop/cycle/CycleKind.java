package org.empathyloop.cycle;

import org.empathyloop.vocabulary.Coded;

/**
 * Which of the couple's two loops: the one they get caught in, or the one that brings them back.
 */
public enum CycleKind implements Coded {
  SIDEWAYS,
  CONNECTING
}

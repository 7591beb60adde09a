package org.empathyloop.session;

import org.empathyloop.vocabulary.Coded;

/** What the therapist marks on the loop strip. */
public enum LoopState implements Coded {
  CONNECTING,
  NEUTRAL,
  SIDEWAYS
}

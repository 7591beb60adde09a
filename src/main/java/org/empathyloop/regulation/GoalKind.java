package org.empathyloop.regulation;

import org.empathyloop.vocabulary.Coded;

/** Which part of the signal between the partners a goal strengthens. */
public enum GoalKind implements Coded {
  SEND,
  RECEIVE,
  STAY
}

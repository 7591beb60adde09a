package org.empathyloop.exchange.release;

/** What a hand-over does with a record that a chart does not have as it stands here. */
public enum ChangeKind {
  /** The chart does not have it yet. */
  ADDED,
  /** The chart has it otherwise, and gets it as it is now. */
  CORRECTED,
  /** The record has it no longer; the chart is told that it was entered in error. */
  WITHDRAWN,
  /** The record has it no longer, but a consent that it went with does not hold: it stays there. */
  HELD
}

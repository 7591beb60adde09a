package org.empathyloop.session;

import org.empathyloop.vocabulary.Coded;

/** How a moment came into the chart. */
public enum Capture implements Coded {
  LIVE,
  RECALL,
  VIDEO,
  SELF_REPORT;

  /**
   * Whether the time of the moment was observed. What is placed from memory, by the therapist or by
   * a partner, enters no timing measure.
   */
  public boolean timed() {
    return switch (this) {
      case LIVE, VIDEO -> true;
      case RECALL, SELF_REPORT -> false;
    };
  }
}

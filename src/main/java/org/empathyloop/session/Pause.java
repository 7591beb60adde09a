package org.empathyloop.session;

/**
 * A break in which the session was not charted.
 *
 * @param fromMs start on the session clock, included
 * @param toMs end on the session clock, not included; after the start
 */
public record Pause(long fromMs, long toMs) {
  public Pause {
    Stretches.requireInterval(fromMs, toMs);
  }

  public long lengthMs() {
    return toMs - fromMs;
  }
}

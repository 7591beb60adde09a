package org.empathyloop.session;

/**
 * A stretch of the loop strip in one state.
 *
 * @param fromMs start on the session clock, included
 * @param toMs end on the session clock, not included; after the start
 */
public record LoopStretch(LoopState state, long fromMs, long toMs) {
  public LoopStretch {
    Stretches.requireInterval(fromMs, toMs);
  }

  public long lengthMs() {
    return toMs - fromMs;
  }
}

package org.empathyloop.analytics;

import java.util.OptionalDouble;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;

/**
 * How long the loop was in each state, as the therapist marked it on the strip; pauses are not part
 * of it.
 *
 * @param connectingMs milliseconds, 0 or more
 * @param neutralMs milliseconds, 0 or more
 * @param sidewaysMs milliseconds, 0 or more
 */
public record LoopShare(long connectingMs, long neutralMs, long sidewaysMs) {
  public static final LoopShare NONE = new LoopShare(0, 0, 0);

  public static LoopShare of(SessionTimeline session) {
    return new LoopShare(
        lengthMs(session, LoopState.CONNECTING),
        lengthMs(session, LoopState.NEUTRAL),
        lengthMs(session, LoopState.SIDEWAYS));
  }

  public LoopShare plus(LoopShare other) {
    return new LoopShare(
        connectingMs + other.connectingMs,
        neutralMs + other.neutralMs,
        sidewaysMs + other.sidewaysMs);
  }

  /** Milliseconds on the strip, whatever the state. */
  public long chartedMs() {
    return connectingMs + neutralMs + sidewaysMs;
  }

  public long ms(LoopState state) {
    return switch (state) {
      case CONNECTING -> connectingMs;
      case NEUTRAL -> neutralMs;
      case SIDEWAYS -> sidewaysMs;
    };
  }

  /** Share of the charted time, 0 to 1; empty when the strip was not charted. */
  public OptionalDouble share(LoopState state) {
    return chartedMs() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) ms(state) / chartedMs());
  }

  private static long lengthMs(SessionTimeline session, LoopState state) {
    return session.loop().stream()
        .filter(stretch -> stretch.state() == state)
        .mapToLong(stretch -> stretch.lengthMs() - pausedMs(session, stretch))
        .sum();
  }

  private static long pausedMs(SessionTimeline session, LoopStretch stretch) {
    return session.pauses().stream().mapToLong(pause -> overlapMs(stretch, pause)).sum();
  }

  private static long overlapMs(LoopStretch stretch, Pause pause) {
    long from = Math.max(stretch.fromMs(), pause.fromMs());
    long to = Math.min(stretch.toMs(), pause.toMs());
    return Math.max(0, to - from);
  }
}

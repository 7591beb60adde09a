package org.empathyloop.practice.web;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A session as a pair of bars: connecting up, sideways down, both in percent of the charted time.
 *
 * @param connecting 0 to 100; null when the strip was not charted
 * @param sideways 0 to 100; null when the strip was not charted
 * @param minutes length of the session
 */
public record SessionBar(
    int number,
    SessionId session,
    Instant startedAt,
    long minutes,
    boolean closed,
    @Nullable Long connecting,
    @Nullable Long sideways) {
  private static final double HUNDRED = 100;

  static SessionBar of(MeasuredSession measured) {
    SessionSummary session = measured.session();
    Instant end = session.endedAt() == null ? session.startedAt() : session.endedAt();
    return new SessionBar(
        measured.number(),
        session.id(),
        session.startedAt(),
        Duration.between(session.startedAt(), end).toMinutes(),
        session.closed(),
        percent(measured.measures().loop().share(LoopState.CONNECTING)),
        percent(measured.measures().loop().share(LoopState.SIDEWAYS)));
  }

  public boolean charted() {
    return connecting != null;
  }

  private static @Nullable Long percent(OptionalDouble share) {
    return share.isPresent() ? Math.round(share.getAsDouble() * HUNDRED) : null;
  }
}

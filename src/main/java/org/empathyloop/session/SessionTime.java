package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * EL-SES-024: the time inside a running session, which a clock that jumps neither stretches nor
 * turns back.
 *
 * <p>The wall clock is asked once, when a session is first met after a start of the program; from
 * there monotonic time counts. So this remembers, for each running session, where it stood: the one
 * thing about a session that is kept in memory, and a restart only asks the wall clock again.
 */
@ApplicationScoped
class SessionTime {
  /** Clocks that go together differ by less than this. */
  private static final long TOGETHER_MS = 5_000;

  private final Clock clock;
  private final LongSupplier nanos;
  private final Map<SessionId, Met> running = new ConcurrentHashMap<>();

  @SuppressWarnings("NullAway") // for the container's proxy
  SessionTime() {
    this(null, System::nanoTime);
  }

  @Inject
  SessionTime(Clock clock) {
    this(clock, System::nanoTime);
  }

  /**
   * @param nanos monotonic, such as {@link System#nanoTime}
   */
  SessionTime(Clock clock, LongSupplier nanos) {
    this.clock = clock;
    this.nanos = nanos;
  }

  /** The instant at which a session stands; for one that has ended, the wall clock's. */
  Instant now(TherapySession session) {
    Instant wall = clock.instant();
    if (!session.running()) {
      running.remove(session.id());
      return wall;
    }
    Met met =
        running.computeIfAbsent(
            session.id(), first -> new Met(session.durationMs(wall), nanos.getAsLong()));
    Duration since = Duration.ofNanos(nanos.getAsLong() - met.atNanos);
    return session.startedAt().plusMillis(met.elapsedMs).plus(since);
  }

  /**
   * A device tells how far a session has come. Of three clocks the two that agree are right: when
   * the device goes with our wall clock and our monotonic time stayed behind both, this machine
   * slept, and the session did not.
   *
   * @param deviceMs milliseconds since the session began, by a device that was awake
   */
  void hear(TherapySession session, long deviceMs) {
    long wallMs = session.durationMs(clock.instant());
    boolean stayedBehind = deviceMs > session.durationMs(now(session)) + TOGETHER_MS;
    if (session.running() && stayedBehind && deviceMs <= wallMs + TOGETHER_MS) {
      running.put(session.id(), new Met(wallMs, nanos.getAsLong()));
    }
  }

  /** Where a session stood when it was met. */
  private record Met(long elapsedMs, long atNanos) {}
}

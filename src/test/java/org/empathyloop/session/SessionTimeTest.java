package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.junit.jupiter.api.Test;

/** EL-SES-024, with a wall clock that is set by hand and monotonic time beside it. */
class SessionTimeTest {
  private static final Instant START = Instant.parse("2026-10-25T00:30:00Z");

  private Instant wall = START;
  private long monotonic = 7_000_000;

  private final TherapySession session =
      new TherapySession(
          StartSession.of(CoupleId.next(), PartnerLetter.A),
          new PractitionerId(UUID.randomUUID()),
          START);
  private final SessionTime time = afterStart();

  @Test
  void it_goes_with_the_wall_clock_while_nothing_jumps() {
    assertThat(elapsed(time)).isZero();

    passes(Duration.ofMinutes(20));

    assertThat(elapsed(time)).isEqualTo(Duration.ofMinutes(20).toMillis());
  }

  @Test
  void a_clock_set_two_hours_ahead_does_not_stretch_the_session() {
    elapsed(time);
    passes(Duration.ofMinutes(10));
    wall = wall.plus(Duration.ofHours(2));

    assertThat(elapsed(time)).isEqualTo(Duration.ofMinutes(10).toMillis());
    session.end(time.now(session), 0);
    assertThat(session.durationMs(wall)).isEqualTo(Duration.ofMinutes(10).toMillis());
  }

  @Test
  void a_clock_set_two_hours_back_neither_stops_it_nor_turns_it_back() {
    elapsed(time);
    passes(Duration.ofMinutes(10));
    wall = wall.minus(Duration.ofHours(2));
    passes(Duration.ofMinutes(1));

    assertThat(elapsed(time)).isEqualTo(Duration.ofMinutes(11).toMillis());
  }

  @Test
  void after_a_restart_it_goes_on_where_the_session_stands() {
    passes(Duration.ofMinutes(30));
    SessionTime restarted = afterStart();

    assertThat(elapsed(restarted)).isEqualTo(Duration.ofMinutes(30).toMillis());
    passes(Duration.ofSeconds(5));
    assertThat(elapsed(restarted)).isEqualTo(Duration.ofSeconds(1805).toMillis());
  }

  @Test
  void a_device_that_was_awake_tells_that_this_machine_slept() {
    elapsed(time);
    passes(Duration.ofMinutes(10));
    wall = wall.plus(Duration.ofMinutes(20));

    time.hear(session, Duration.ofMinutes(30).toMillis());

    assertThat(elapsed(time)).isEqualTo(Duration.ofMinutes(30).toMillis());
    passes(Duration.ofSeconds(5));
    assertThat(elapsed(time)).isEqualTo(Duration.ofSeconds(1805).toMillis());
  }

  @Test
  void a_device_alone_is_not_followed_ahead_and_neither_is_a_wall_clock_alone() {
    elapsed(time);
    passes(Duration.ofMinutes(10));

    time.hear(session, Duration.ofMinutes(30).toMillis());
    assertThat(elapsed(time)).isEqualTo(Duration.ofMinutes(10).toMillis());

    wall = wall.plus(Duration.ofHours(2));
    time.hear(session, Duration.ofMinutes(10).toMillis());
    assertThat(elapsed(time)).isEqualTo(Duration.ofMinutes(10).toMillis());
  }

  private SessionTime afterStart() {
    return new SessionTime(new HandSet(), () -> monotonic);
  }

  private long elapsed(SessionTime asked) {
    return session.durationMs(asked.now(session));
  }

  private void passes(Duration duration) {
    wall = wall.plus(duration);
    monotonic += duration.toNanos();
  }

  private final class HandSet extends Clock {
    @Override
    public Instant instant() {
      return wall;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

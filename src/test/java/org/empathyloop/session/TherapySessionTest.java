package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EL-SES-011, EL-SES-015 and EL-SES-016. */
class TherapySessionTest {
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant END = START.plusSeconds(3000);
  private static final PractitionerId THERAPIST = new PractitionerId(UUID.randomUUID());

  private final TherapySession session =
      new TherapySession(StartSession.of(CoupleId.next(), PartnerLetter.A), THERAPIST, START);

  @Test
  void a_closed_session_refuses_another_moment() {
    session.end(END, 0);
    session.close(END);

    var refused = refusal(() -> session.admit(pressedAt(1_000), END));

    assertThat(refused.fault()).isEqualTo(Fault.SESSION_ALREADY_CLOSED);
  }

  @Test
  void an_ended_session_takes_what_happened_before_its_end_and_nothing_after() {
    session.end(END, 0);

    session.admit(pressedAt(3_000_000), END.plusSeconds(60));
    var refused = refusal(() -> session.admit(pressedAt(3_002_001), END.plusSeconds(60)));

    assertThat(refused.fault()).isEqualTo(Fault.OUTSIDE_SESSION);
    assertThat(refused.details()).containsEntry("most", 3_000_000L);
  }

  @Test
  void a_running_session_keeps_a_press_even_when_our_clock_went_back() {
    session.admit(pressedAt(600_000), START.minusSeconds(7200));
  }

  @Test
  void a_press_made_while_the_end_was_on_its_way_stands_at_the_end() {
    session.end(END, 0);
    CommandRow press = pressedAt(3_001_900);

    session.admit(press, END.plusSeconds(60));

    assertThat(press.offsetMs()).isEqualTo(3_000_000);
  }

  @Test
  void a_time_ahead_of_ours_is_kept_as_doubtful_and_one_that_goes_with_ours_is_not() {
    CommandRow soon = pressedAt(64_000);
    CommandRow ahead = pressedAt(66_000);

    session.admit(soon, START.plusSeconds(60));
    session.admit(ahead, START.plusSeconds(60));

    assertThat(soon.byWall()).isFalse();
    assertThat(ahead.byWall()).isTrue();
    assertThat(ahead.offsetMs()).isEqualTo(66_000);
  }

  @Test
  void a_running_session_refuses_not_even_an_impossible_time() {
    CommandRow press = pressedAt(Duration.ofHours(13).toMillis());

    session.admit(press, START.plusSeconds(60));

    assertThat(press.byWall()).isTrue();
    assertThat(press.offsetMs()).isEqualTo(Duration.ofHours(12).plusSeconds(60).toMillis());
  }

  @Test
  void a_mark_by_the_wall_clock_is_never_later_than_its_arrival() {
    var mark = new CommandRow(Series.first(session.id()), pause(900_000, true), THERAPIST, START);

    session.admit(mark, START.plusSeconds(60));

    assertThat(mark.offsetMs()).isEqualTo(60_000);
  }

  @Test
  void it_ends_where_its_last_mark_lies_when_the_clock_says_less() {
    session.end(START.plusSeconds(10), 15_000);

    assertThat(session.durationMs(END)).isEqualTo(15_000);
  }

  @Test
  void it_is_not_closed_while_it_runs() {
    assertThat(refusal(() -> session.close(END)).fault()).isEqualTo(Fault.SESSION_STILL_RUNNING);
  }

  /** EL-SES-018. */
  @Test
  void after_an_end_by_mistake_it_goes_on() {
    session.end(START.plusSeconds(600), 0);

    session.goOn();

    assertThat(session.running()).isTrue();
    assertThat(session.durationMs(END)).isEqualTo(3_000_000);
  }

  /** EL-CPL-003. */
  @Test
  void seats_are_swapped_until_the_first_mark() {
    session.seat(PartnerLetter.B, 0);
    session.seat(PartnerLetter.B, 1);

    assertThat(session.leftSeat()).isEqualTo(PartnerLetter.B);
    assertThat(refusal(() -> session.seat(PartnerLetter.A, 1)).fault())
        .isEqualTo(Fault.SEATS_IN_USE);
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 241})
  void a_session_is_planned_for_a_possible_time(int minutes) {
    var refused =
        refusal(
            () -> new StartSession(SessionId.next(), CoupleId.next(), PartnerLetter.A, minutes));

    assertThat(refused.fault()).isEqualTo(Fault.SESSION_LENGTH_OUT_OF_RANGE);
  }

  private CommandRow pressedAt(long offsetMs) {
    return new CommandRow(Series.first(session.id()), pause(offsetMs, false), THERAPIST, START);
  }

  private static PadCommand pause(long offsetMs, boolean byWall) {
    return new PadCommand.BeginPause(
        new Stamp(UUID.randomUUID(), UUID.randomUUID(), 1, offsetMs, byWall));
  }

  private static EmpathyLoopException refusal(ThrowingCallable call) {
    return catchThrowableOfType(EmpathyLoopException.class, call);
  }
}

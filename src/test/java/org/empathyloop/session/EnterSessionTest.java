package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.junit.jupiter.api.Test;

class EnterSessionTest {
  private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
  private static final PractitionerId THERAPIST = new PractitionerId(Ids.next());

  @Test
  void a_session_entered_afterwards_has_ended_and_still_takes_marks() {
    var session = new TherapySession(lasting(50), THERAPIST, NINE.plusSeconds(3_600));

    assertThat(session.summary().endedAt()).isEqualTo(NINE.plusSeconds(50 * 60));
    assertThat(session.closed()).isFalse();
  }

  @Test
  void a_session_may_be_entered_at_the_moment_it_ends_and_not_before() {
    var end = NINE.plusSeconds(50 * 60);

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class,
            () -> new TherapySession(lasting(50), THERAPIST, end.minusMillis(1)));

    assertThat(refused.fault()).isEqualTo(Fault.SESSION_NOT_OVER);
    assertThat(new TherapySession(lasting(50), THERAPIST, end).running()).isFalse();
  }

  @Test
  void a_length_outside_of_one_minute_to_four_hours_is_refused() {
    for (int minutes : new int[] {0, 241}) {
      var refused = catchThrowableOfType(EmpathyLoopException.class, () -> lasting(minutes));

      assertThat(refused.fault()).isEqualTo(Fault.SESSION_LENGTH_OUT_OF_RANGE);
    }
  }

  private static EnterSession lasting(int minutes) {
    return new EnterSession(SessionId.next(), CoupleId.next(), PartnerLetter.A, NINE, minutes);
  }
}

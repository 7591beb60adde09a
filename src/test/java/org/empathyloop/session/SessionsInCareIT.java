package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.EndCare;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ResumeCare;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.CoupleInCare.Shown;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SessionsInCareIT {
  @Inject private CoupleService couples;
  @Inject private SessionService sessions;
  @Inject private CoupleInCare inCare;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;
  private LocalDate since;

  @BeforeEach
  void takeIn() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = inCare.of(therapist);
    since = runAs.call(therapist, () -> couples.summary(couple)).since();
  }

  /** EL-CPL-009. */
  @Test
  void no_session_begins_after_care_has_ended_until_the_couple_is_taken_in_again() {
    end(since.plusDays(1));

    assertThat(refusal(this::start).fault()).isEqualTo(Fault.CARE_HAS_ENDED);
    assertThat(runAs.call(therapist, () -> sessions.sessionsOf(couple))).isEmpty();

    resume(version());
    start();
    assertThat(runAs.call(therapist, () -> sessions.sessionsOf(couple))).hasSize(1);
  }

  @Test
  void care_does_not_end_before_a_session_that_was_held() {
    inCare.endedSession(therapist, couple, Shown.a(1, "soft-tone"));

    assertThat(refusal(() -> end(since)).fault()).isEqualTo(Fault.CARE_END_OUT_OF_RANGE);
    assertThat(endedOn()).isNull();
  }

  @Test
  void care_does_not_end_while_a_session_runs() {
    start();

    assertThat(refusal(() -> end(LocalDate.now())).fault()).isEqualTo(Fault.SESSION_STILL_RUNNING);
    assertThat(endedOn()).isNull();
  }

  /** EL-CPL-009. */
  @Test
  void care_ends_neither_before_it_began_nor_in_the_future() {
    assertThat(refusal(() -> end(since.minusDays(1))).fault())
        .isEqualTo(Fault.CARE_END_OUT_OF_RANGE);
    assertThat(refusal(() -> end(LocalDate.now().plusDays(2))).fault())
        .isEqualTo(Fault.CARE_END_OUT_OF_RANGE);
    assertThat(endedOn()).isNull();
  }

  @Test
  void the_day_can_be_corrected() {
    end(since.plusDays(1));
    end(since.plusDays(2));

    assertThat(endedOn()).isEqualTo(since.plusDays(2));
  }

  /** EL-CPL-007. */
  @Test
  void an_end_that_somebody_else_recorded_is_not_overwritten_unseen() {
    long before = version();
    end(since.plusDays(1));

    assertThat(refusal(() -> end(since.plusDays(2), before)).fault()).isEqualTo(Fault.STALE);
    assertThat(refusal(() -> resume(before)).fault()).isEqualTo(Fault.STALE);
    assertThat(endedOn()).isEqualTo(since.plusDays(1));

    long ended = version();
    resume(ended);
    assertThat(refusal(() -> end(since.plusDays(2), ended)).fault()).isEqualTo(Fault.STALE);
    assertThat(endedOn()).isNull();
  }

  private void start() {
    runAs.call(therapist, () -> sessions.start(StartSession.of(couple, PartnerLetter.A)));
  }

  private void end(LocalDate on) {
    end(on, version());
  }

  private void end(LocalDate on, long shown) {
    runAs.run(therapist, () -> couples.endCare(new EndCare(couple, shown, on)));
  }

  private void resume(long shown) {
    runAs.run(therapist, () -> couples.resumeCare(new ResumeCare(couple, shown)));
  }

  private long version() {
    return runAs.call(therapist, () -> couples.summary(couple)).version();
  }

  private @Nullable LocalDate endedOn() {
    return runAs.call(therapist, () -> couples.summary(couple)).endedOn();
  }

  private static EmpathyLoopException refusal(Runnable work) {
    return catchThrowableOfType(EmpathyLoopException.class, work::run);
  }
}

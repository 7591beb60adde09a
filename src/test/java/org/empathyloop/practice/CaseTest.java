package org.empathyloop.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.PersonId;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private final SessionSummary first =
      session("2026-11-10T14:00:00Z", "2026-11-10T14:48:00Z", true);
  private final SessionSummary second =
      session("2026-11-17T14:00:00Z", "2026-11-17T14:48:00Z", false);
  private final SessionSummary running = session("2026-11-25T01:00:00Z", null, false);

  @Test
  void sessions_are_counted_by_their_beginning() {
    Case one = of(second, first);

    assertThat(one.numberOf(first)).isEqualTo(1);
    assertThat(one.numberOf(second)).isEqualTo(2);
    assertThat(one.lastEnded()).contains(second);
    assertThat(one.sessionNumber()).isEqualTo(3);
  }

  @Test
  void a_running_session_is_no_ended_one() {
    Case one = of(first, running);

    assertThat(one.running()).contains(running);
    assertThat(one.lastEnded()).contains(first);
    assertThat(one.sessionNumber()).isEqualTo(2);
  }

  @Test
  void an_ended_session_waits_for_its_wrap_up() {
    assertThat(of(first, second, running).toWrapUp()).containsExactly(second);
  }

  /** EL-PRA-001. */
  @Test
  void the_day_is_the_day_in_the_practice() {
    Case one = of(running);

    assertThat(one.on(LocalDate.of(2026, 11, 24), NEW_YORK)).contains(running);
    assertThat(one.on(LocalDate.of(2026, 11, 25), NEW_YORK)).isEmpty();
  }

  /** EL-PRA-001. */
  @Test
  void who_is_in_the_room_comes_first_then_the_latest_seen() {
    Case inTheRoom = of(running);
    Case seenLately = of(first, second);
    Case seenBefore = of(first);
    Case neverSeen = of();

    assertThat(Stream.of(neverSeen, seenBefore, seenLately, inTheRoom).sorted(Case.BY_URGENCY))
        .containsExactly(inTheRoom, seenLately, seenBefore, neverSeen);
  }

  private static Case of(SessionSummary... sessions) {
    var couple =
        new CoupleSummary(
            CoupleId.next(),
            1,
            partner(PartnerLetter.A),
            partner(PartnerLetter.B),
            LocalDate.of(2026, 9, 22),
            null);
    return new Case(couple, List.of(sessions));
  }

  private static PartnerSummary partner(PartnerLetter letter) {
    return new PartnerSummary(
        letter, PersonId.next(), 1, PersonDetails.named("Partner " + letter, ""), null);
  }

  private static SessionSummary session(String from, @Nullable String to, boolean closed) {
    return new SessionSummary(
        SessionId.next(),
        CoupleId.next(),
        new PractitionerId(UUID.randomUUID()),
        PartnerLetter.A,
        50,
        Instant.parse(from),
        to == null ? null : Instant.parse(to),
        closed);
  }
}

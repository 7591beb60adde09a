package org.empathyloop.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.junit.jupiter.api.Test;

class AttainmentLineTest {
  private static final SessionId FIRST = SessionId.next();
  private static final SessionId SECOND = SessionId.next();
  private static final List<SessionId> SESSIONS = List.of(FIRST, SECOND);

  @Test
  void without_goals_there_is_no_line() {
    var line = AttainmentLine.of(List.of(), Rater.THERAPIST, SESSIONS);

    assertThat(line.start()).isNull();
    assertThat(line.latest()).isEmpty();
  }

  /** Three goals at -1, -1 and -2: 50 + 10·(−4)/√(0.7·3 + 0.3·9) = 31.74. */
  @Test
  void it_starts_where_the_goals_started() {
    var line = AttainmentLine.of(List.of(goal(-1), goal(-1), goal(-2)), Rater.THERAPIST, SESSIONS);

    assertThat(Objects.requireNonNull(line.start()).t()).isCloseTo(31.7426, offset(1e-4));
    assertThat(line.points()).isEmpty();
  }

  @Test
  void EL_REG_003_a_goal_not_rated_at_a_session_stays_at_its_latest_level() {
    var improving = goal(-1, rating(FIRST, Rater.THERAPIST, 0), rating(SECOND, Rater.THERAPIST, 1));
    var resting = goal(-1, rating(FIRST, Rater.THERAPIST, 0));

    var points = AttainmentLine.of(List.of(improving, resting), Rater.THERAPIST, SESSIONS).points();

    assertThat(points).hasSize(2);
    assertThat(points.get(0).t()).isCloseTo(50, offset(1e-9));
    // levels 1 and 0: 50 + 10/√(0.7·2 + 0.3·4)
    assertThat(points.get(1).t()).isCloseTo(50 + 10 / Math.sqrt(2.6), offset(1e-9));
    assertThat(points.get(1).goals()).isEqualTo(2);
  }

  @Test
  void EL_REG_003_a_session_without_a_rating_by_that_rater_has_no_point() {
    var goal = goal(-1, rating(FIRST, Rater.A, 2), rating(SECOND, Rater.THERAPIST, 0));

    assertThat(AttainmentLine.of(List.of(goal), Rater.THERAPIST, SESSIONS).points())
        .extracting(AttainmentLine.Point::session)
        .containsExactly(SECOND);
    assertThat(AttainmentLine.of(List.of(goal), Rater.A, SESSIONS).points())
        .extracting(AttainmentLine.Point::session)
        .containsExactly(FIRST);
  }

  private static Goal goal(int start, GoalRating... ratings) {
    return new Goal(
        GoalId.next(),
        1,
        CoupleId.next(),
        GoalOwner.COUPLE,
        GoalKind.STAY,
        "A goal",
        GoalLevelsTest.five(),
        new AttainmentLevel(start),
        1,
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2026, 12, 1),
        Stream.of(ratings).toList());
  }

  private static GoalRating rating(SessionId session, Rater rater, int level) {
    return new GoalRating(GoalId.next(), session, rater, new AttainmentLevel(level), Instant.EPOCH);
  }
}

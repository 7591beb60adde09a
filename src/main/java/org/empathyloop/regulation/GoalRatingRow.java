package org.empathyloop.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** One rater's rating of a goal at a session. */
@Entity
@Table(name = "goal_rating")
@IdClass(GoalRatingRow.Key.class)
class GoalRatingRow {
  @Id
  @Column(name = "goal_id")
  private UUID goalId;

  @Id
  @Column(name = "session_id")
  private UUID sessionId;

  @Id
  @Column(name = "rater_code")
  private String rater;

  @Version private long version;
  private int level;

  @Column(name = "rated_by")
  private UUID ratedBy;

  @Column(name = "rated_at")
  private Instant ratedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected GoalRatingRow() {}

  @SuppressWarnings("NullAway.Init") // rate() fills the rest
  GoalRatingRow(RateGoal command, PractitionerId by, Instant at) {
    this.goalId = command.goal().value();
    this.sessionId = command.session().value();
    this.rater = command.rater().code().value();
    rate(command.level(), by, at);
  }

  final void rate(AttainmentLevel reached, PractitionerId by, Instant at) {
    level = reached.value();
    ratedBy = by.value();
    ratedAt = at;
  }

  AttainmentLevel level() {
    return new AttainmentLevel(level);
  }

  GoalRating value() {
    return new GoalRating(
        new GoalId(goalId),
        new SessionId(sessionId),
        Coded.of(Rater.class, rater),
        level(),
        ratedAt);
  }

  /** Goal, session and rater. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID goalId;
    private UUID sessionId;
    private String rater;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    Key(RateGoal command) {
      this.goalId = command.goal().value();
      this.sessionId = command.session().value();
      this.rater = command.rater().code().value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && goalId.equals(key.goalId)
          && sessionId.equals(key.sessionId)
          && rater.equals(key.rater);
    }

    @Override
    public int hashCode() {
      return Objects.hash(goalId, sessionId, rater);
    }
  }
}

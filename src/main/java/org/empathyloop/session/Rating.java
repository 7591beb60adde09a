package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** Somebody else charts a session as well, as a series of their own. */
@Entity
@Table(name = "rating_series")
class Rating {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "rater_id")
  private UUID raterId;

  @Column(name = "invited_by")
  private UUID invitedBy;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Rating() {}

  /**
   * @throws EmpathyLoopException with {@link Fault#RATER_IS_THERAPIST} for the one who held the
   *     session
   */
  Rating(InviteRater command, TherapySession session, PractitionerId by, Instant at) {
    if (command.rater().equals(session.therapist())) {
      throw new EmpathyLoopException(Fault.RATER_IS_THERAPIST);
    }
    this.id = command.rating().value();
    this.sessionId = command.session().value();
    this.raterId = command.rater().value();
    this.invitedBy = by.value();
    this.invitedAt = at;
  }

  /** Finished is final; finishing again changes nothing. */
  void finish(Instant at) {
    if (finishedAt == null) {
      finishedAt = at.isBefore(invitedAt) ? invitedAt : at;
    }
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#RATING_FINISHED}
   */
  void requireOpen() {
    if (finishedAt != null) {
      throw new EmpathyLoopException(Fault.RATING_FINISHED);
    }
  }

  boolean isOf(PractitionerId who) {
    return raterId.equals(who.value());
  }

  boolean finished() {
    return finishedAt != null;
  }

  RatingId id() {
    return new RatingId(id);
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  Series series() {
    return new Series(session(), id);
  }

  RatingLine line() {
    return new RatingLine(id(), session(), new PractitionerId(raterId), invitedAt, finishedAt);
  }
}

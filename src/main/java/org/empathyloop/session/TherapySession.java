package org.empathyloop.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One therapy session: it runs, ends, and is closed after the wrap-up. Between end and close late
 * marks still come in; after that the chart is frozen.
 */
@Entity
@Table(name = "therapy_session")
class TherapySession {
  /** How far a device's monotonic clock may be ahead of ours before we doubt it. */
  private static final Duration DOUBTFUL = Duration.ofHours(12);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "therapist_id")
  private UUID therapistId;

  @Column(name = "left_seat_code")
  private PartnerLetter leftSeat;

  @Column(name = "planned_minutes")
  private int plannedMinutes;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected TherapySession() {}

  TherapySession(StartSession command, PractitionerId therapist, Instant at) {
    this.id = command.session().value();
    this.coupleId = command.couple().value();
    this.therapistId = therapist.value();
    this.leftSeat = command.leftSeat();
    this.plannedMinutes = command.plannedMinutes();
    this.startedAt = at;
  }

  /**
   * A session that is over; its marks come in until it is closed.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_NOT_OVER} when its end is still to come
   */
  TherapySession(EnterSession command, PractitionerId therapist, Instant now) {
    if (command.endedAt().isAfter(now)) {
      throw new EmpathyLoopException(Fault.SESSION_NOT_OVER);
    }
    this.id = command.session().value();
    this.coupleId = command.couple().value();
    this.therapistId = therapist.value();
    this.leftSeat = command.leftSeat();
    this.plannedMinutes = command.minutes();
    this.startedAt = command.startedAt();
    this.endedAt = command.endedAt();
  }

  /**
   * EL-SES-015: lets a command in, or says why not. A running session takes every offset that a
   * session can have, because a press is not lost to a clock that drifts; an ended one takes what
   * happened before its end.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_ALREADY_CLOSED} or {@link
   *     Fault#OUTSIDE_SESSION}
   */
  void admit(CommandRow command, Instant now) {
    if (closedAt != null) {
      throw new EmpathyLoopException(Fault.SESSION_ALREADY_CLOSED);
    }
    if (command.byWall()) {
      command.capOffset(durationMs(now));
    }
    long most = endedAt == null ? DOUBTFUL.toMillis() : durationMs(now);
    if (command.offsetMs() > most) {
      throw new EmpathyLoopException(Fault.OUTSIDE_SESSION, "most", most);
    }
  }

  /**
   * Ends the session at what the clock says, or where its last mark lies if that is later. Ending
   * again changes nothing.
   *
   * @param lastMs offset of the last mark, 0 when there is none
   */
  void end(Instant now, long lastMs) {
    requireOpen();
    if (endedAt == null) {
      Instant lastMark = startedAt.plusMillis(lastMs);
      endedAt = now.isBefore(lastMark) ? lastMark : now;
    }
  }

  /** Goes on as if it had not ended. */
  void goOn() {
    requireOpen();
    endedAt = null;
  }

  /**
   * Freezes the chart; a later change needs an amendment.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_STILL_RUNNING} before the end
   */
  SessionClosed close(Instant now) {
    requireOpen();
    if (endedAt == null) {
      throw new EmpathyLoopException(Fault.SESSION_STILL_RUNNING);
    }
    closedAt = now.isBefore(endedAt) ? endedAt : now;
    return new SessionClosed(id(), couple());
  }

  /**
   * The partners change seats; the marks stay with the partners.
   *
   * @param marks how many marks there are: after the first the hands know the seats
   * @throws EmpathyLoopException with {@link Fault#SEATS_IN_USE}
   */
  void swapSeats(long marks) {
    requireOpen();
    if (marks > 0) {
      throw new EmpathyLoopException(Fault.SEATS_IN_USE);
    }
    leftSeat = leftSeat == PartnerLetter.A ? PartnerLetter.B : PartnerLetter.A;
  }

  SessionId id() {
    return new SessionId(id);
  }

  CoupleId couple() {
    return new CoupleId(coupleId);
  }

  PractitionerId therapist() {
    return new PractitionerId(therapistId);
  }

  PartnerLetter leftSeat() {
    return leftSeat;
  }

  int plannedMinutes() {
    return plannedMinutes;
  }

  Instant startedAt() {
    return startedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  boolean running() {
    return endedAt == null;
  }

  boolean closed() {
    return closedAt != null;
  }

  /** Milliseconds from start to end; for a running session, to now; 0 if the clock went back. */
  long durationMs(Instant now) {
    return Math.max(0, Duration.between(startedAt, endedAt == null ? now : endedAt).toMillis());
  }

  SessionSummary summary() {
    return new SessionSummary(
        id(), couple(), therapist(), leftSeat, plannedMinutes, startedAt, endedAt, closed());
  }

  private void requireOpen() {
    if (closedAt != null) {
      throw new EmpathyLoopException(Fault.SESSION_ALREADY_CLOSED);
    }
  }
}

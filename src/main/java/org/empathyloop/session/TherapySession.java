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
  /** How far a device may be ahead of us before its times are doubted: an answer may take long. */
  private static final Duration AHEAD = Duration.ofSeconds(5);

  /** No session lasts longer than this beyond where we say that it stands. */
  private static final Duration IMPOSSIBLE = Duration.ofHours(12);

  /**
   * A press made while the end was on its way, from another device, still belongs to the session.
   */
  private static final Duration AT_THE_END = Duration.ofSeconds(2);

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

  @Column(name = "loop_confirmed_by")
  private @Nullable UUID loopConfirmedBy;

  @Column(name = "loop_confirmed_at")
  private @Nullable Instant loopConfirmedAt;

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
   * A session that was charted elsewhere.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_NOT_OVER} when its end is still to come
   */
  TherapySession(EnterCharted command, PractitionerId therapist, Instant now) {
    if (command.endedAt().isAfter(now)) {
      throw new EmpathyLoopException(Fault.SESSION_NOT_OVER);
    }
    this.id = command.session().value();
    this.coupleId = command.couple().value();
    this.therapistId = therapist.value();
    this.leftSeat = PartnerLetter.A;
    this.plannedMinutes = command.minutes();
    this.startedAt = command.startedAt();
    this.endedAt = command.endedAt();
  }

  /**
   * EL-SES-015: lets a command in, or says why not. A running session takes every press, because
   * none is lost to a clock; a time ahead of ours is marked as doubtful, and an impossible one is
   * cut. An ended session takes what happened before its end, and at it. A closed one takes
   * amendments that say why; the series of a second rater stays open for itself.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_ALREADY_CLOSED} or {@link
   *     Fault#OUTSIDE_SESSION}
   */
  void admit(CommandRow command, Instant now) {
    if (closedAt != null && command.series().first() && !command.amendsClosed()) {
      throw new EmpathyLoopException(Fault.SESSION_ALREADY_CLOSED);
    }
    long passedMs = durationMs(now);
    if (command.byWall()) {
      command.capOffset(passedMs);
    }
    if (endedAt != null) {
      admitAfterEnd(command, passedMs);
    } else if (command.offsetMs() > passedMs + AHEAD.toMillis()) {
      command.doubt();
      command.capOffset(passedMs + IMPOSSIBLE.toMillis());
    }
  }

  private static void admitAfterEnd(CommandRow command, long endMs) {
    if (command.offsetMs() > endMs + AT_THE_END.toMillis()) {
      throw new EmpathyLoopException(Fault.OUTSIDE_SESSION, "most", endMs);
    }
    command.capOffset(endMs);
    Long movedTo = command.atMs();
    if (movedTo != null && movedTo > endMs) {
      throw new EmpathyLoopException(Fault.OUTSIDE_SESSION, "most", endMs);
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
   * Somebody looked at the loop strip after the session and found it right.
   *
   * @throws EmpathyLoopException with {@link Fault#SESSION_STILL_RUNNING} before the end
   */
  void confirmLoop(PractitionerId by, Instant now) {
    requireOpen();
    if (endedAt == null) {
      throw new EmpathyLoopException(Fault.SESSION_STILL_RUNNING);
    }
    loopConfirmedBy = by.value();
    loopConfirmedAt = now;
  }

  /** The strip is another one now than was confirmed. */
  void loopChanged() {
    if (closedAt == null) {
      loopConfirmedBy = null;
      loopConfirmedAt = null;
    }
  }

  boolean loopConfirmed() {
    return loopConfirmedAt != null;
  }

  /**
   * Seats a partner to the therapist's left; the marks stay with the partners. Whoever sits there
   * already stays.
   *
   * @param marks how many marks there are: after the first the hands know the seats
   * @throws EmpathyLoopException with {@link Fault#SEATS_IN_USE}
   */
  void seat(PartnerLetter left, long marks) {
    requireOpen();
    if (left != leftSeat && marks > 0) {
      throw new EmpathyLoopException(Fault.SEATS_IN_USE);
    }
    leftSeat = left;
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

package org.empathyloop.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/** An episode of a session. It is the same one as long as its kind and first moment are. */
@Entity
@Table(name = "episode")
class EpisodeRow {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "kind_code")
  private CycleKind kind;

  @Column(name = "first_moment_id")
  private UUID firstMomentId;

  @Column(name = "opened_by_code")
  private MomentActor openedBy;

  @Column(name = "onset_ms")
  private long onsetMs;

  @Column(name = "last_sideways_ms")
  private @Nullable Long lastSidewaysMs;

  @Column(name = "end_ms")
  private long endMs;

  @Column(name = "ending_rule_code")
  private @Nullable EndingRule rule;

  @Column(name = "ending_code")
  private @Nullable Ending ending;

  @Column(name = "one_sided")
  private boolean oneSided;

  private boolean settled;

  @Column(name = "pattern_found_code")
  private @Nullable CyclePattern patternFound;

  @Column(name = "direction_code")
  private @Nullable Direction direction;

  @Column(name = "still_found")
  private boolean stillFound;

  @Enumerated(EnumType.STRING)
  private EpisodeReview review;

  @Column(name = "pattern_own_code")
  private @Nullable CyclePattern patternOwn;

  private boolean amended;

  @Column(name = "reviewed_by")
  private @Nullable UUID reviewedBy;

  @Column(name = "reviewed_at")
  private @Nullable Instant reviewedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected EpisodeRow() {}

  EpisodeRow(CoupleId couple, SessionId session, FoundEpisode found) {
    this.id = Ids.next();
    this.coupleId = couple.value();
    this.sessionId = session.value();
    this.kind = found.kind();
    this.firstMomentId = found.moments().get(0);
    this.openedBy = found.openedBy();
    this.review = EpisodeReview.PROPOSED;
    foundAgain(found);
  }

  /** Takes over what the rules find now; the therapist's word stays. */
  final void foundAgain(FoundEpisode found) {
    stillFound = true;
    openedBy = found.openedBy();
    onsetMs = found.onsetMs();
    endMs = found.endMs();
    if (found instanceof SidewaysEpisode sideways) {
      lastSidewaysMs = sideways.lastSidewaysMs();
      rule = sideways.rule();
      ending = sideways.ending();
      oneSided = sideways.oneSided();
      patternFound = sideways.pattern();
      direction = sideways.direction();
    } else if (found instanceof ConnectingEpisode connecting) {
      settled = connecting.settled();
    }
  }

  /** The rules find it no longer; it stays because the therapist has spoken on it. */
  void notFoundAgain() {
    stillFound = false;
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#STALE} when it changed since it was shown,
   *     {@link Fault#PATTERN_OF_CONNECTING} for a pattern of a connecting episode
   */
  void review(ReviewEpisode command, PractitionerId by, Instant at) {
    if (command.version() != version) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    if (kind == CycleKind.CONNECTING && command.pattern() != null) {
      throw new EmpathyLoopException(Fault.PATTERN_OF_CONNECTING);
    }
    review = command.review();
    patternOwn = command.pattern();
    reviewedBy = by.value();
    reviewedAt = at;
  }

  /** An amendment of the closed session changed it. */
  void amend() {
    amended = true;
  }

  boolean is(FoundEpisode found) {
    return kind == found.kind() && firstMomentId.equals(found.moments().get(0));
  }

  boolean reviewed() {
    return review != EpisodeReview.PROPOSED;
  }

  EpisodeId id() {
    return new EpisodeId(id);
  }

  CoupleId couple() {
    return new CoupleId(coupleId);
  }

  SessionId session() {
    return new SessionId(sessionId);
  }

  /**
   * @param moments its moments, in order
   */
  Episode value(List<UUID> moments) {
    return new Episode(
        id(),
        version,
        couple(),
        session(),
        found(moments),
        stillFound,
        review,
        patternOwn,
        amended);
  }

  private FoundEpisode found(List<UUID> moments) {
    return switch (kind) {
      case SIDEWAYS ->
          new SidewaysEpisode(
              openedBy,
              moments,
              onsetMs,
              Objects.requireNonNull(lastSidewaysMs),
              endMs,
              Objects.requireNonNull(rule),
              Objects.requireNonNull(ending),
              oneSided,
              Objects.requireNonNull(patternFound),
              direction);
      case CONNECTING -> new ConnectingEpisode(openedBy, moments, onsetMs, endMs, settled);
    };
  }
}

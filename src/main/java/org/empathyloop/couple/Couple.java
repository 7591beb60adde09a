package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** Two people in care together, from a day on and perhaps to one. */
@Entity
class Couple {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "since_on")
  private LocalDate sinceOn;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Couple() {}

  Couple(CoupleId id, LocalDate since, Instant at) {
    this.id = id.value();
    this.sinceOn = since;
    this.createdAt = at;
  }

  CoupleId id() {
    return new CoupleId(id);
  }

  long version() {
    return version;
  }

  LocalDate since() {
    return sinceOn;
  }

  /**
   * Ends the care, or corrects the day on which it ended.
   *
   * @param shown the version that the day was chosen on
   * @throws EmpathyLoopException with {@link Fault#STALE} or {@link Fault#CARE_END_OUT_OF_RANGE}
   */
  void endCare(LocalDate on, LocalDate today, long shown) {
    requireShown(shown);
    if (on.isBefore(sinceOn) || on.isAfter(today)) {
      throw new EmpathyLoopException(Fault.CARE_END_OUT_OF_RANGE);
    }
    endedOn = on;
  }

  /**
   * Goes on with the care.
   *
   * @param shown the version that this was decided on
   * @throws EmpathyLoopException with {@link Fault#STALE}
   */
  void resumeCare(long shown) {
    requireShown(shown);
    endedOn = null;
  }

  private void requireShown(long shown) {
    if (shown != version) {
      throw new EmpathyLoopException(Fault.STALE);
    }
  }

  /** Whether the care ended before this day. */
  boolean careEndedBefore(LocalDate day) {
    return endedOn != null && endedOn.isBefore(day);
  }

  @Nullable LocalDate endedOn() {
    return endedOn;
  }
}

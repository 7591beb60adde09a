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

  LocalDate since() {
    return sinceOn;
  }

  /**
   * Ends the care, or corrects the day on which it ended.
   *
   * @throws EmpathyLoopException with {@link Fault#CARE_END_OUT_OF_RANGE}
   */
  void endCare(LocalDate on, LocalDate today) {
    if (on.isBefore(sinceOn) || on.isAfter(today)) {
      throw new EmpathyLoopException(Fault.CARE_END_OUT_OF_RANGE);
    }
    endedOn = on;
  }

  void resumeCare() {
    endedOn = null;
  }

  /** Whether the care ended before this day. */
  boolean careEndedBefore(LocalDate day) {
    return endedOn != null && endedOn.isBefore(day);
  }

  @Nullable LocalDate endedOn() {
    return endedOn;
  }
}

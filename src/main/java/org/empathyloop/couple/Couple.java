package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people in care together, from a day on. */
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

  @Nullable LocalDate endedOn() {
    return endedOn;
  }
}

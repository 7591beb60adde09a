package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.jspecify.annotations.Nullable;

/** Somebody who cares for a couple, from when to when. */
@Entity
@Table(name = "care_team_member")
@IdClass(CareTeamMember.Key.class)
class CareTeamMember {
  @Id
  @Column(name = "couple_id")
  private UUID coupleId;

  @Id
  @Column(name = "practitioner_id")
  private UUID practitionerId;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected CareTeamMember() {}

  CareTeamMember(CoupleId couple, PractitionerId practitioner, Instant at) {
    this.coupleId = couple.value();
    this.practitionerId = practitioner.value();
    this.joinedAt = at;
  }

  boolean isMember() {
    return leftAt == null;
  }

  PractitionerId practitioner() {
    return new PractitionerId(practitionerId);
  }

  void leave(Instant at) {
    leftAt = at;
  }

  void joinAgain() {
    leftAt = null;
  }

  /** Couple and practitioner. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID coupleId;
    private UUID practitionerId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && coupleId.equals(key.coupleId)
          && practitionerId.equals(key.practitionerId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(coupleId, practitionerId);
    }
  }
}

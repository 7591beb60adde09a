package org.empathyloop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One signed-in browser: the SHA-256 of its cookie, never the cookie. Lives in a table, so that a
 * restart keeps it and a remote sign-out or a changed role works at once.
 */
@Entity
@Table(name = "sign_in")
class SignIn {
  static final Duration IDLE = Duration.ofMinutes(15);
  static final Duration LONGEST = Duration.ofHours(12);

  /** How often the last use is written; a write a request would be a commit a request. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @Id
  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "practitioner_id")
  private UUID practitionerId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected SignIn() {}

  SignIn(byte[] tokenHash, UUID practitionerId, Instant at) {
    this.tokenHash = tokenHash;
    this.practitionerId = practitionerId;
    this.createdAt = at;
    this.lastSeenAt = at;
    this.expiresAt = at.plus(LONGEST);
  }

  boolean holds(Instant now) {
    return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
  }

  boolean isWorthNoting(Instant now) {
    return now.isAfter(lastSeenAt.plus(NOTED_EVERY));
  }

  void seen(Instant now) {
    lastSeenAt = now;
  }

  UUID practitionerId() {
    return practitionerId;
  }
}

package org.empathyloop.shared.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner's data key as it is stored: wrapped by the practice key. */
@Entity
@Table(name = "owner_key")
class OwnerKey {
  @Id private UUID id;

  @Column(name = "owner_kind")
  private String ownerKind;

  @Column(name = "owner_id")
  private UUID ownerId;

  private byte[] wrapped;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected OwnerKey() {}

  OwnerKey(UUID id, KeyOwner owner, byte[] wrapped, Instant createdAt) {
    this.id = id;
    this.ownerKind = owner.kind().column();
    this.ownerId = owner.id();
    this.wrapped = wrapped.clone();
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  boolean belongsTo(KeyOwner owner) {
    return ownerKind.equals(owner.kind().column()) && ownerId.equals(owner.id());
  }

  byte[] wrapped() {
    return wrapped.clone();
  }
}

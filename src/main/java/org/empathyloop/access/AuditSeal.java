package org.empathyloop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * One link of the audit chain: {@code hash = SHA-256(hash before || seq || HMAC of the row)}. The
 * HMAC keeps somebody with the database alone from computing a chain of his own.
 */
@Entity
@Table(name = "audit_seal")
class AuditSeal {
  @Id private long seq;

  @Column(name = "event_id")
  private UUID eventId;

  private byte[] hash;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected AuditSeal() {}

  AuditSeal(long seq, UUID eventId, byte[] hash) {
    this.seq = seq;
    this.eventId = eventId;
    this.hash = hash;
  }

  /** The link after this one. */
  AuditSeal next(AuditEvent event) {
    return new AuditSeal(seq + 1, event.id(), linked(hash, seq + 1, event.rowHmac()));
  }

  static byte[] linked(byte[] before, long seq, byte[] rowHmac) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      digest.update(Long.toString(seq).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return digest.digest(rowHmac);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  long seq() {
    return seq;
  }

  UUID eventId() {
    return eventId;
  }

  byte[] hash() {
    return hash;
  }
}

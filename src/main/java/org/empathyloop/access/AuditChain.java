package org.empathyloop.access;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Recomputes the audit chain link by link, from the first on. */
final class AuditChain {
  private final AuditCode code;
  private byte[] hash = new byte[32];
  private long seq;

  AuditChain(AuditCode code) {
    this.code = code;
  }

  /**
   * Takes the next link when it holds: its number follows, its row is there and unchanged, and its
   * hash continues the one before.
   *
   * @param event the row of the link, or null when there is none
   * @return whether it holds; after the first that does not, nothing more can be said
   */
  boolean takes(AuditSeal next, @Nullable AuditEvent event) {
    if (next.seq() != seq + 1 || event == null) {
      return false;
    }
    byte[] hmac = code.of(event);
    boolean holds =
        MessageDigest.isEqual(hmac, event.rowHmac())
            && MessageDigest.isEqual(next.hash(), AuditSeal.linked(hash, next.seq(), hmac));
    if (holds) {
      hash = next.hash();
      seq = next.seq();
    }
    return holds;
  }

  /** The number of the last link that holds, 0 before the first. */
  long length() {
    return seq;
  }

  /** All links hold. */
  AuditVerification intact(long unsealed) {
    return AuditVerification.intact(seq, head(), unsealed);
  }

  /** The link after the last one taken does not hold. */
  AuditVerification broken(long unsealed) {
    return AuditVerification.broken(seq, head(), seq + 1, unsealed);
  }

  private String head() {
    return HexFormat.of().formatHex(hash);
  }
}

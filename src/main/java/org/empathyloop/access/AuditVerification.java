package org.empathyloop.access;

import java.util.OptionalLong;

/**
 * What a recomputation of the audit chain found.
 *
 * @param sealed rows that hold, from the first on
 * @param head hash of the last row that holds, in hexadecimal
 * @param firstBad number of the first link that does not hold
 * @param unsealed rows younger than the last seal
 */
public record AuditVerification(long sealed, String head, OptionalLong firstBad, long unsealed) {
  static AuditVerification intact(long sealed, String head, long unsealed) {
    return new AuditVerification(sealed, head, OptionalLong.empty(), unsealed);
  }

  static AuditVerification broken(long sealed, String head, long firstBad, long unsealed) {
    return new AuditVerification(sealed, head, OptionalLong.of(firstBad), unsealed);
  }

  public boolean isIntact() {
    return firstBad.isEmpty();
  }
}

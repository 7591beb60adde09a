package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import org.empathyloop.shared.database.PracticeKey;

/**
 * The authentication code of an audit row: HMAC-SHA-256 under a key that only the program has, so
 * that the database alone does not suffice to forge a row.
 */
@ApplicationScoped
class AuditCode {
  private final PracticeKey practiceKey;

  @SuppressWarnings("NullAway") // for the container's proxy
  AuditCode() {
    this(null);
  }

  @Inject
  AuditCode(PracticeKey practiceKey) {
    this.practiceKey = practiceKey;
  }

  byte[] of(AuditEvent event) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(practiceKey.macKey("audit trail"));
      return mac.doFinal(event.canonical().getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}

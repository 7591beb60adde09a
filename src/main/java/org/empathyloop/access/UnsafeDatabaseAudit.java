package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.empathyloop.shared.database.UnsafeDatabaseAccepted;

/** Enters in the trail that the practice is run over a database that may lose work. */
@ApplicationScoped
class UnsafeDatabaseAudit {
  @Inject private AuditTrail audit;

  /** The start fails when the row cannot be written: nobody runs unsafely without a trace. */
  void enter(@Observes UnsafeDatabaseAccepted accepted) {
    audit.decided(
        new AuditEntry(
            null,
            Action.MANAGE,
            ObjectKind.CONFIGURATION,
            null,
            null,
            "unsafe database accepted: " + String.join(", ", accepted.settings())));
  }
}

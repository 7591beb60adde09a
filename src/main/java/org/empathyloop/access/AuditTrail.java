package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happened: a change in the transaction of the change, a read before its answer, a
 * refusal in a transaction of its own.
 */
@ApplicationScoped
public class AuditTrail {
  @Inject private AuditStore store;
  @Inject private AuditWriter writer;
  @Inject private CurrentActor current;
  @Inject private AuditCode code;
  @Inject private Clock clock;

  /** A use case of its own beside the one that {@link Permitted} writes, such as a disclosure. */
  public void record(
      Action action, ObjectKind object, @Nullable UUID id, @Nullable UUID couple, String useCase) {
    changed(new AuditEntry(current.find().orElse(null), action, object, id, couple, useCase));
  }

  /** A refusal outside of {@link Permitted}, such as a token that does not hold. */
  public void refuse(Action action, ObjectKind object, @Nullable UUID id, String useCase) {
    refused(new AuditEntry(current.find().orElse(null), action, object, id, null, useCase));
  }

  /** In the caller's transaction: commits or rolls back with the change. */
  void changed(AuditEntry entry) {
    store.add(event(entry, true));
  }

  /** Durable when this returns; one row a request and object. */
  void read(AuditEntry entry) {
    if (current.firstReadOf(entry.object() + " " + entry.objectId() + " " + entry.detail())) {
      writer.write(event(entry, true));
    }
  }

  /** What an operator decided outside of any request; durable when this returns. */
  void decided(AuditEntry entry) {
    writer.write(event(entry, true));
  }

  /** Durable when this returns, although the refused transaction rolls back. */
  void refused(AuditEntry entry) {
    writer.write(event(entry, false));
  }

  private AuditEvent event(AuditEntry entry, boolean done) {
    var event = new AuditEvent(Ids.next(), clock.instant(), entry, done, current.request());
    event.signWith(code.of(event));
    return event;
  }
}

package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The transactions of the audit trail itself: groups of reads, the chain, its verification. */
@ApplicationScoped
@Transactional
public class AuditCommitService {
  private static final int BATCH = 500;

  /** How far back a transaction may commit later than younger entries and still be seen at once. */
  private static final long LATE_ENTRIES = 10_000;

  @Inject private AuditStore store;
  @Inject private AuditCode code;

  /**
   * Writes before the commit: when a commit of this kind fails, the server does not give the
   * caller's own transaction back, and the reason is lost.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @Open(reason = "writes the trail of those who ask, refused ones included")
  void commit(List<AuditEvent> events) {
    events.forEach(store::add);
    store.write();
  }

  /**
   * Chains what was written since the last time, in order of arrival.
   *
   * @param everything looks at the whole trail, not only at its younger end
   * @return how many rows were sealed; 0 also when another node is sealing
   */
  @Open(reason = "run by the sealer every second, for nobody")
  public int seal(boolean everything) {
    if (!store.lockSealing()) {
      return 0;
    }
    AuditSeal head = store.head();
    List<AuditEvent> events =
        store.unsealed(everything ? 0 : store.lastEntry() - LATE_ENTRIES, BATCH);
    for (AuditEvent event : events) {
      head = head.next(event);
      store.add(head);
    }
    return events.size();
  }

  /** Recomputes the whole chain. */
  @Permitted(action = Action.MANAGE, on = ObjectKind.AUDIT)
  public AuditVerification verify() {
    AuditChain chain = new AuditChain(code);
    while (true) {
      List<AuditSeal> seals = store.sealsFrom(chain.length() + 1, BATCH);
      if (seals.isEmpty()) {
        return chain.intact(store.unsealedCount());
      }
      Map<UUID, AuditEvent> events =
          store.events(seals.stream().map(AuditSeal::eventId).toList()).stream()
              .collect(Collectors.toMap(AuditEvent::id, Function.identity()));
      for (AuditSeal seal : seals) {
        if (!chain.takes(seal, events.get(seal.eventId()))) {
          return chain.broken(store.unsealedCount());
        }
      }
      store.forget();
    }
  }
}

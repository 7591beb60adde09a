package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Reads the audit trail. */
@ApplicationScoped
@Transactional
public class AuditService {
  /** Rows of one page. */
  public static final int PAGE = 50;

  @Inject private AuditStore store;
  @Inject private CurrentActor current;
  @Inject @Any private Instance<ChartMembership> membership;

  /**
   * The rows that arrived before an entry, the latest first. Auditors and administrators see all;
   * everybody else their own, and those of the couples they care for.
   *
   * @param before number of an entry, {@link Long#MAX_VALUE} for the latest page
   * @param refusedOnly leaves out what was allowed
   * @return at most {@link #PAGE} rows
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.AUDIT)
  public List<AuditLine> before(long before, boolean refusedOnly) {
    return store.before(before, refusedOnly, scope(current.required()), PAGE);
  }

  private AuditScope scope(Actor actor) {
    return switch (actor.role()) {
      case PRACTICE_ADMIN, AUDITOR -> new AuditScope(true, actor.practitioner(), Set.of());
      case THERAPIST, SUPERVISOR, ASSOCIATE, FRONT_DESK, SYSTEM ->
          new AuditScope(
              false, actor.practitioner(), membership.get().charts(actor.practitioner()));
    };
  }
}

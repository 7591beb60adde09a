package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the audit trail. */
@ApplicationScoped
@Transactional
public class AuditService {
  /** Rows of one page. */
  public static final int PAGE = 50;

  @Inject private AuditStore store;

  /**
   * The rows that arrived before an entry, the latest first.
   *
   * @param before number of an entry, {@link Long#MAX_VALUE} for the latest page
   * @param refusedOnly leaves out what was allowed
   * @return at most {@link #PAGE} rows
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.AUDIT)
  public List<AuditLine> before(long before, boolean refusedOnly) {
    return store.before(before, refusedOnly, PAGE);
  }
}

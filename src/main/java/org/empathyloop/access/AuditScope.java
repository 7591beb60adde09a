package org.empathyloop.access;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody may read of the audit trail.
 *
 * @param everything whether all of it
 * @param actor whose own rows it holds
 * @param couples whose charts' rows it holds; never empty, as a database takes no empty list
 */
record AuditScope(boolean everything, PractitionerId actor, Set<UUID> couples) {
  private static final UUID NO_COUPLE = new UUID(0, 0);

  AuditScope {
    couples = couples.isEmpty() ? Set.of(NO_COUPLE) : Set.copyOf(couples);
  }
}

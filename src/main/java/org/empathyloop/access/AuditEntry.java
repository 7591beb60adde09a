package org.empathyloop.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, for the audit trail.
 *
 * @param detail the name of the use case, never content
 */
record AuditEntry(
    @Nullable Actor actor,
    Action action,
    ObjectKind object,
    @Nullable UUID objectId,
    @Nullable UUID couple,
    String detail) {}

package org.empathyloop.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * A row of the audit trail as it is read.
 *
 * @param entry order of arrival; the page before it ends below this number
 * @param who the name of the account, or the role when no account stands behind it
 * @param role code of the role at that time
 * @param detail the name of the use case
 */
public record AuditLine(
    long entry,
    Instant at,
    String who,
    String role,
    Action action,
    String objectKind,
    String detail,
    boolean refused)
    implements Serializable {}

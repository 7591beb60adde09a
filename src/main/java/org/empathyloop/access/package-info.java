/**
 * Who may do what, and the trail of who did.
 *
 * <p>Start with {@link org.empathyloop.access.Permitted}: every public method of a service carries
 * it; {@link org.empathyloop.access.AccessPolicy} answers it from {@code security/matrix.csv} and
 * {@link org.empathyloop.access.AuditTrail} writes it down in the same transaction.
 */
@NullMarked
package org.empathyloop.access;

import org.jspecify.annotations.NullMarked;

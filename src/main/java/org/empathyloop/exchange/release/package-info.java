/**
 * One partner's part of a session, for that partner's own chart elsewhere: collected, decided by
 * {@code disclosure}, projected to resources of the shape of US Core 6.1 whose subject is that
 * partner alone, and looked through for anything of the other.
 *
 * <p>Start with {@link org.empathyloop.exchange.release.ReleaseService}; the resources are made by
 * {@link org.empathyloop.exchange.release.Projection}.
 */
@NullMarked
package org.empathyloop.exchange.release;

import org.jspecify.annotations.NullMarked;

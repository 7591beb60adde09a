/**
 * Statistics as pure functions over numbers: no session, no couple, no container.
 *
 * <p>Start with {@link org.empathyloop.analytics.stats.KaplanMeier}.
 */
@NullMarked
package org.empathyloop.analytics.stats;

import org.jspecify.annotations.NullMarked;

/**
 * Measures over charted sessions. Every one says how many observations stand behind it; what cannot
 * be said is absent.
 *
 * <p>Start with {@link org.empathyloop.analytics.SessionMeasures}.
 */
@NullMarked
package org.empathyloop.analytics;

import org.jspecify.annotations.NullMarked;

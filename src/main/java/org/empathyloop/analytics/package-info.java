/**
 * Measures over charted sessions. Every one says how many observations stand behind it; what cannot
 * be said is absent.
 *
 * <p>Start with {@link org.empathyloop.analytics.SessionMeasures}; who moved first with {@link
 * org.empathyloop.analytics.ShiftMeasure}, the echo with {@link
 * org.empathyloop.analytics.EchoMeasure}, where the two are together with {@link
 * org.empathyloop.analytics.DyadStates}.
 */
@NullMarked
package org.empathyloop.analytics;

import org.jspecify.annotations.NullMarked;

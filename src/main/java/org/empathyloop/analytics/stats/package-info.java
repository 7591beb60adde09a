/**
 * Statistics as pure functions over numbers: no session, no couple, no container. What is undefined
 * is absent, never 0 and never not-a-number; impossible input is an {@code
 * IllegalArgumentException}, a mistake in the program.
 *
 * <p>Which one do I need? A share: {@link org.empathyloop.analytics.stats.Proportion}. A rate:
 * {@link org.empathyloop.analytics.stats.Rate}. What follows what: {@link
 * org.empathyloop.analytics.stats.Transitions} and {@link
 * org.empathyloop.analytics.stats.CountTable}, or {@link
 * org.empathyloop.analytics.stats.QuasiIndependence} where repeats were merged. What comes soon
 * after what: {@link org.empathyloop.analytics.stats.TimeWindow}. Answers in kind: {@link
 * org.empathyloop.analytics.stats.Reciprocity}. Where the two are together: {@link
 * org.empathyloop.analytics.stats.StateSpaceGrid}. How long until: {@link
 * org.empathyloop.analytics.stats.KaplanMeier}. Two observers: {@link
 * org.empathyloop.analytics.stats.CohenKappa}, {@link
 * org.empathyloop.analytics.stats.TimeUnitKappa} and {@link
 * org.empathyloop.analytics.stats.EventAlignment}. Over sessions: {@link
 * org.empathyloop.analytics.stats.Trend}.
 */
@NullMarked
package org.empathyloop.analytics.stats;

import org.jspecify.annotations.NullMarked;

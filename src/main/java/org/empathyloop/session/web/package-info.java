/**
 * The charting pad, its endpoint and the wrap-up.
 *
 * <p>Start with {@link org.empathyloop.session.web.SessionChartPage}, the shell of the pad; the
 * browser's part stands in {@code js/session/pad.js}.
 */
@NullMarked
package org.empathyloop.session.web;

import org.jspecify.annotations.NullMarked;

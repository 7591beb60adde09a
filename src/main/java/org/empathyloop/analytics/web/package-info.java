/**
 * The page on which two raters' series of a session are compared.
 *
 * <p>Start with {@link org.empathyloop.analytics.web.AnalyticsAgreementPage}.
 */
@NullMarked
package org.empathyloop.analytics.web;

import org.jspecify.annotations.NullMarked;

/**
 * Pages of what leaves: the plan of a release, and how far deliveries are.
 *
 * <p>Start with {@link org.empathyloop.exchange.web.ExchangeReleasePage}.
 */
@NullMarked
package org.empathyloop.exchange.web;

import org.jspecify.annotations.NullMarked;

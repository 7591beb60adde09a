/**
 * Pages that gather several features.
 *
 * <p>Start with {@link org.empathyloop.practice.web.TodayPage}.
 */
@NullMarked
package org.empathyloop.practice.web;

import org.jspecify.annotations.NullMarked;

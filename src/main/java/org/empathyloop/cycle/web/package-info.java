/**
 * The pages of the couple's loops.
 *
 * <p>Start with {@link org.empathyloop.cycle.web.CycleMapPage}.
 */
@NullMarked
package org.empathyloop.cycle.web;

import org.jspecify.annotations.NullMarked;

/**
 * The door of the demo practice.
 *
 * <p>Start with {@link org.empathyloop.demo.web.DemoDoorFilter}.
 */
@NullMarked
package org.empathyloop.demo.web;

import org.jspecify.annotations.NullMarked;

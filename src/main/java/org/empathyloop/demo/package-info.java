/**
 * The demo practice: fictional people, entered through the program's own services.
 *
 * <p>Start with {@link org.empathyloop.demo.DemoStart}.
 */
@NullMarked
package org.empathyloop.demo;

import org.jspecify.annotations.NullMarked;

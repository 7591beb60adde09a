/**
 * Drawings as values: the same one is shown on a page, printed and set into a document.
 *
 * <p>Start with {@link org.empathyloop.shared.svg.SvgElement}.
 */
@NullMarked
package org.empathyloop.shared.svg;

import org.jspecify.annotations.NullMarked;

/**
 * The sentences of the product, by language.
 *
 * <p>Start with {@link org.empathyloop.shared.text.Text}.
 */
@NullMarked
package org.empathyloop.shared.text;

import org.jspecify.annotations.NullMarked;

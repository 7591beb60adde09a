/**
 * What holds for the whole program: who may use whom, where which library may be seen, what a page
 * may contain, and that every sentence exists in every language.
 *
 * <p>Start with {@link org.empathyloop.architecture.DependencyTest}.
 */
@NullMarked
package org.empathyloop.architecture;

import org.jspecify.annotations.NullMarked;

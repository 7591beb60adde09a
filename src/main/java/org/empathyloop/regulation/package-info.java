/**
 * Goals of the couple: five written levels each, rated by each partner and the therapist apart.
 *
 * <p>Start with {@link org.empathyloop.regulation.GasScore}.
 */
@NullMarked
package org.empathyloop.regulation;

import org.jspecify.annotations.NullMarked;

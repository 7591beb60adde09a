/**
 * What every feature uses: faults and the one exception that carries them, ids, and the clock.
 *
 * <p>Start with {@link org.empathyloop.shared.Fault}.
 */
@NullMarked
package org.empathyloop.shared;

import org.jspecify.annotations.NullMarked;

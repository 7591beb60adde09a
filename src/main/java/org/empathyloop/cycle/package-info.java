/**
 * The cycle that a couple gets caught in, and the one that brings them back: its episodes found in
 * the charted sessions, its map, and the statement that names it.
 *
 * <p>Start with {@link org.empathyloop.cycle.EpisodeFinder}.
 */
@NullMarked
package org.empathyloop.cycle;

import org.jspecify.annotations.NullMarked;

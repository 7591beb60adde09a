/**
 * A therapy session as it was charted: moments, arousal, the loop strip and pauses.
 *
 * <p>Start with {@link org.empathyloop.session.SessionTimeline}, the whole of one session as a
 * value.
 */
@NullMarked
package org.empathyloop.session;

import org.jspecify.annotations.NullMarked;

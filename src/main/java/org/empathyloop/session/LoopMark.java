package org.empathyloop.session;

import java.util.UUID;

/**
 * The loop strip was set to a state.
 *
 * @param offsetMs on the session clock, in milliseconds
 */
public record LoopMark(UUID id, LoopState state, long offsetMs) {}

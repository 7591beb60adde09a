package org.empathyloop.session;

import java.io.Serializable;
import java.util.UUID;

/**
 * A break whose end was not charted; it lasts until the end of the session.
 *
 * @param fromMs on the session clock
 */
public record OpenPause(UUID id, long fromMs) implements Serializable {}

package org.empathyloop.note;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft is stored.
 *
 * @param draftNo to base the next save on
 */
public record DraftSaved(int draftNo, Instant savedAt) implements Serializable {}

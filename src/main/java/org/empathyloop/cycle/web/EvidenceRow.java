package org.empathyloop.cycle.web;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the evidence panel, ready to read.
 *
 * @param heldAt when the session began
 * @param clock when in the session, such as 31:12
 * @param told who did what after what
 * @param words said with it; null for none
 */
public record EvidenceRow(Instant heldAt, String clock, NamedPhrase told, @Nullable String words)
    implements Serializable {}

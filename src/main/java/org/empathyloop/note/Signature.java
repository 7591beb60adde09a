package org.empathyloop.note;

import java.io.Serializable;
import java.time.Instant;
import org.empathyloop.access.PractitionerId;

/**
 * Who signed a note, when, and what exactly.
 *
 * @param sha256 of the content as {@link ContentHash} writes it, 64 lower-case hexadecimal digits
 */
public record Signature(PractitionerId by, Instant at, String sha256) implements Serializable {}

package org.empathyloop.session;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.vocabulary.Code;

/**
 * Something that was asked in the room and has no answer yet.
 *
 * @param answers the axis of the vocabulary that holds its answers
 */
public record OpenQuestion(UUID id, MomentActor actor, Code code, long offsetMs, String answers)
    implements Serializable {}

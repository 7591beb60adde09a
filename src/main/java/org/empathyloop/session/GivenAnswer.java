package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.vocabulary.Code;

/**
 * An answer to a question of the room.
 *
 * @param question the moment at which it was asked
 * @param asked who was asked
 * @param answer a code of the question's own axis, such as {@code echo-answer}
 * @param offsetMs on the session clock, in milliseconds
 */
public record GivenAnswer(UUID id, UUID question, MomentActor asked, Code answer, long offsetMs) {}

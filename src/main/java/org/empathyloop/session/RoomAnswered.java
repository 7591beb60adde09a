package org.empathyloop.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Questions of the room were answered, or an answer was taken back; observed in the same
 * transaction.
 *
 * @param answers as they stand now
 * @param takenBack ids of those that stand no more
 */
public record RoomAnswered(SessionSummary session, List<GivenAnswer> answers, Set<UUID> takenBack) {
  public RoomAnswered {
    answers = List.copyOf(answers);
    takenBack = Set.copyOf(takenBack);
  }
}

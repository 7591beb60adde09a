package org.empathyloop.exchange.coding;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of an observation: a point in time, or a state with its end.
 *
 * @param row where it begins in the file, from 1
 * @param stopRow the row of its end, where that has one of its own
 * @param startMs milliseconds since the observation began, 0 or more
 * @param stopMs not before the start; null for a point, and for a state that nobody ended
 * @param state whether it lasts
 * @param subject as written; empty where the file names none
 * @param modifiers as written, without those that say nothing
 * @param comments how many of its rows have a free remark, which is never read
 */
public record CodedEvent(
    int row,
    @Nullable Integer stopRow,
    long startMs,
    @Nullable Long stopMs,
    boolean state,
    String subject,
    String behaviour,
    List<String> modifiers,
    int comments)
    implements Serializable {
  public CodedEvent {
    modifiers = List.copyOf(modifiers);
  }

  /** How many rows of the file it stands for. */
  int rows() {
    return stopRow == null ? 1 : 2;
  }
}

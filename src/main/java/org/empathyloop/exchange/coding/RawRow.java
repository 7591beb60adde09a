package org.empathyloop.exchange.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file, before its time is read and before states are paired.
 *
 * @param stop the end of a state that has start and end in one row
 */
record RawRow(
    int row,
    Kind kind,
    String time,
    @Nullable String stop,
    String subject,
    String behaviour,
    List<String> modifiers,
    int comments) {
  enum Kind {
    POINT,
    START,
    STOP,
    /** Start and end in one row. */
    WHOLE,
    /**
     * As in a project: the ethogram says whether it is a point, else it turns a state on or off.
     */
    PRESSED
  }

  RawRow {
    modifiers = List.copyOf(modifiers);
  }

  RawRow as(Kind other) {
    return new RawRow(row, other, time, stop, subject, behaviour, modifiers, comments);
  }

  /** Two states with equal ones are the same state. */
  List<Object> state() {
    return List.of(subject, behaviour, modifiers);
  }

  /** Rows with equal ones say the same thing twice. */
  List<Object> content() {
    return List.of(kind, time, stop == null ? "" : stop, subject, behaviour, modifiers);
  }
}

package org.empathyloop.session;

import java.util.Locale;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** What of a mark can be revised. */
public enum Part {
  TIME,
  ACTOR,
  CODE,
  FEELING,
  STRENGTH,
  PROMPTED,
  CHANNELS,
  CERTAINTY,
  ANSWERS,
  MEANING,
  WORDS,
  LEVEL,
  STATE;

  /** As texts and the log name it, such as {@code feeling}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a mark can be without it. */
  boolean clearable() {
    return switch (this) {
      case FEELING, CHANNELS, CERTAINTY, ANSWERS, MEANING, WORDS -> true;
      case TIME, ACTOR, CODE, STRENGTH, PROMPTED, LEVEL, STATE -> false;
    };
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#COMMAND_UNREADABLE} for any other text
   */
  static Part of(String text) {
    for (Part part : values()) {
      if (part.text().equals(text)) {
        return part;
      }
    }
    throw new EmpathyLoopException(Fault.COMMAND_UNREADABLE, "field", "part");
  }
}

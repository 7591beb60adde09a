package org.empathyloop.session;

import java.util.Arrays;
import java.util.Locale;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** What the pad can ask for; each is one row of its log, and none is ever changed or deleted. */
public enum CommandKind {
  PRESS,
  STATE,
  AROUSAL,
  STRENGTH,
  ANSWER,
  REFINE,
  WORDS,
  PAUSE,
  RESUME,
  REVISE,
  STRIKE,
  SPLIT,
  UNDO,
  REDO;

  /** As the pad writes it, such as {@code press}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#COMMAND_UNREADABLE} for any other text
   */
  public static CommandKind of(String text) {
    return Arrays.stream(values())
        .filter(kind -> kind.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.COMMAND_UNREADABLE, "field", "kind"));
  }

  /** Whether it changes a mark that is there, instead of making one. */
  boolean amends() {
    return switch (this) {
      case STRENGTH, REFINE, WORDS, RESUME, REVISE, STRIKE -> true;
      case PRESS, SPLIT, STATE, AROUSAL, ANSWER, PAUSE, UNDO, REDO -> false;
    };
  }

  /** Whether it takes another command back, or brings it back. */
  boolean turns() {
    return this == UNDO || this == REDO;
  }
}

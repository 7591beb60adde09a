package org.empathyloop.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * A naming statement was said aloud to the other.
 *
 * @param on the day
 * @param shift what the other answered to the question back, a code of the axis {@code
 *     shift-answer}; null when it was not asked or not answered
 * @param words what shifted, in their words, at most 280 characters; may be empty
 */
public record Said(LocalDate on, @Nullable Code shift, String words) implements Serializable {
  /** Longest text of what shifted, in characters. */
  public static final int LONGEST_WORDS = 280;

  /**
   * @throws EmpathyLoopException with {@link Fault#CYCLE_WORDS_TOO_LONG}
   */
  public Said {
    words = words.strip();
    if (words.length() > LONGEST_WORDS) {
      throw new EmpathyLoopException(
          Fault.CYCLE_WORDS_TOO_LONG, "most", LONGEST_WORDS, "was", words.length());
    }
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "Said[" + on + "]";
  }
}

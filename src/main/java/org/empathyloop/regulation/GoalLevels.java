package org.empathyloop.regulation;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * The five written levels of a goal, −2 to +2; they exclude each other, so no two say the same.
 *
 * @param words one to 280 characters a level
 */
public record GoalLevels(Map<AttainmentLevel, String> words) implements Serializable {
  /** Longest wording of a level, in characters. */
  public static final int LONGEST = 280;

  /**
   * @throws EmpathyLoopException with {@link Fault#GOAL_LEVEL_UNWRITTEN}, {@link
   *     Fault#GOAL_WORDS_TOO_LONG} or {@link Fault#GOAL_LEVELS_ALIKE}
   */
  public GoalLevels {
    Map<AttainmentLevel, String> written = new TreeMap<>();
    Set<String> different = new HashSet<>();
    for (AttainmentLevel level : AttainmentLevel.ALL) {
      String wording = words.getOrDefault(level, "").strip();
      if (wording.isEmpty()) {
        throw new EmpathyLoopException(Fault.GOAL_LEVEL_UNWRITTEN, "level", level);
      }
      if (wording.length() > LONGEST) {
        throw new EmpathyLoopException(
            Fault.GOAL_WORDS_TOO_LONG, "most", LONGEST, "was", wording.length());
      }
      if (!different.add(wording.toLowerCase(Locale.ROOT))) {
        throw new EmpathyLoopException(Fault.GOAL_LEVELS_ALIKE, "level", level);
      }
      written.put(level, wording);
    }
    words = Collections.unmodifiableMap(written);
  }

  public String at(AttainmentLevel level) {
    return words.getOrDefault(level, "");
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "GoalLevels[5]";
  }
}

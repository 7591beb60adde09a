package org.empathyloop.couple;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pronouns in which somebody is told of. Partners write theirs as they like; those that the
 * program can decline are read from the first word, and for any others, or none, the name stands.
 */
public enum Pronouns {
  SHE,
  HE,
  THEY,
  /** None, or some of which we do not know the other forms. */
  NAME;

  private static final Map<String, Pronouns> FIRST_WORDS =
      Map.of("she", SHE, "ella", SHE, "he", HE, "él", HE, "el", HE, "they", THEY, "elle", THEY);

  /**
   * @param written such as {@code she/her}; of several, such as {@code they/she}, the first
   */
  public static Pronouns of(@Nullable String written) {
    String[] words =
        (written == null ? "" : written).strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 2);
    return FIRST_WORDS.getOrDefault(words[0], NAME);
  }
}

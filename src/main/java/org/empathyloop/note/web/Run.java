package org.empathyloop.note.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.note.Prose;

/**
 * A stretch of a text: words, or the place of a partner's name.
 *
 * @param letter A or B for a name; empty for words
 * @param stop a full stop after the letter, which a short name such as "R." brings along
 */
public record Run(String words, String letter, String stop) implements Serializable {
  private static final Pattern TOKEN = Pattern.compile("\\{([AB])}(\\.?)");

  /** The text cut at its tokens. */
  public static List<Run> of(Prose prose) {
    List<Run> runs = new ArrayList<>();
    Matcher token = TOKEN.matcher(prose.text());
    int from = 0;
    while (token.find()) {
      addWords(runs, prose.text().substring(from, token.start()));
      runs.add(new Run("", token.group(1), token.group(2)));
      from = token.end();
    }
    addWords(runs, prose.text().substring(from));
    return List.copyOf(runs);
  }

  private static void addWords(List<Run> runs, String words) {
    if (!words.isEmpty()) {
      runs.add(new Run(words, "", ""));
    }
  }

  /** Words of clients stay out of logs. */
  @Override
  public String toString() {
    return "Run[" + letter + "]";
  }
}

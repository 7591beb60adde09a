package org.empathyloop.shared.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines for a drawing, which cannot do it by itself. Widths are estimated from
 * an average letter, so that boxes leave some air.
 */
public final class Lines {
  private static final String ELLIPSIS = "…";

  private Lines() {}

  /**
   * @param letters how many average letters fit into a line, 1 or more
   * @param most how many lines there is room for; what does not fit is cut with an ellipsis
   */
  public static List<String> of(String text, int letters, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.size() > most || lines.stream().anyMatch(l -> l.length() > letters)
        ? cut(lines, letters, most)
        : lines;
  }

  private static List<String> cut(List<String> lines, int letters, int most) {
    List<String> kept = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(most, lines.size()))) {
      kept.add(line.length() > letters ? shortened(line, letters) : line);
    }
    if (lines.size() > most) {
      kept.set(most - 1, shortened(kept.get(most - 1) + ELLIPSIS, letters));
    }
    return kept;
  }

  private static String shortened(String line, int letters) {
    return line.length() <= letters
        ? line
        : line.substring(0, Math.max(0, letters - 1)).stripTrailing() + ELLIPSIS;
  }
}

package org.empathyloop.practice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the bar above every page of a couple's chart shows.
 *
 * @param couple id of the couple, for the tabs
 * @param nameA how partner A is called in this practice, such as {@code R.}
 * @param nameB how partner B is called
 * @param facts one line under the names, ready to read; may be empty
 * @param openSession the session that is running, null when none is
 */
public record CoupleBar(
    UUID couple, String nameA, String nameB, String facts, @Nullable UUID openSession) {

  /** The letter in A's mark. */
  public String initialA() {
    return initial(nameA);
  }

  /** The letter in B's mark. */
  public String initialB() {
    return initial(nameB);
  }

  private static String initial(String name) {
    return name.isBlank() ? "" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
  }
}

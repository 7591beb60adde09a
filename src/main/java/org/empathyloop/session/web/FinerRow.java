package org.empathyloop.session.web;

import java.io.Serializable;
import java.util.List;

/**
 * The finer codes of one key.
 *
 * @param code of the key
 * @param part what a choice changes: {@code code} or {@code feeling}
 */
public record FinerRow(String code, String part, List<ChoiceRow> choices) implements Serializable {
  private static final String PRACTICE = "practice";

  public FinerRow {
    choices = List.copyOf(choices);
  }

  /** Whether the key stands for a practice, which is spontaneous or guided. */
  public boolean practice() {
    return code.equals(PRACTICE);
  }
}

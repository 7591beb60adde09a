package org.empathyloop.exchange.coding;

import java.io.Serializable;
import java.util.Locale;

/**
 * A word of a coded file that needs a counterpart here.
 *
 * @param name as written; empty for events without a subject
 */
public record CodedName(Of of, String name) implements Serializable {
  /** What a name stands for. */
  public enum Of {
    SUBJECT,
    BEHAVIOUR,
    MODIFIER;

    /** The name in the database and in text bundles, such as {@code subject}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same for names that differ in case and spaces only. */
  String folded() {
    return of.key() + "|" + name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}

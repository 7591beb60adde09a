package org.empathyloop.exchange.coding;

import java.util.Locale;

/** What research files are written for. */
public enum ResearchFormat {
  CSV,
  SDIS,
  EAF,
  TRAJECTORY;

  /** The name in forms and text bundles, such as {@code trajectory}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

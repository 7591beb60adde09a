package org.empathyloop.exchange.coding;

import java.util.Locale;

/** The kinds of files that are read. */
public enum CodingFormat {
  /** A BORIS project: JSON, also compressed. */
  BORIS_PROJECT,
  /** Events exported by BORIS, a row for each start, stop and point. */
  BORIS_TABULAR,
  /** Events exported by BORIS, a row for each event. */
  BORIS_AGGREGATED,
  /** The long table that this program writes. */
  CSV;

  /** The name in text bundles, such as {@code boris-project}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

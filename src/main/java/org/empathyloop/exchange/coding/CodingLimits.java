package org.empathyloop.exchange.coding;

import java.time.Duration;

/** How much a coded file may hold. */
public final class CodingLimits {
  /** Bytes of a file, also when it is unpacked. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  /** Rows of a file, whatever they hold. */
  public static final int MOST_ROWS = 50_000;

  /** Events of one session. */
  public static final int MOST_EVENTS = 15_000;

  /** Observations of a file. */
  static final int MOST_OBSERVATIONS = 1000;

  /** Columns of a table. */
  static final int MOST_COLUMNS = 300;

  /** Behaviours, subjects and modifiers together that somebody would have to look at. */
  public static final int MOST_NAMES = 150;

  /** Values, names and brackets of a project: more than any has whose rows are read. */
  static final int MOST_PARTS = 750_000;

  /** Objects within objects of a project. */
  static final int DEEPEST = 32;

  /** Characters of one text in a project. */
  static final int LONGEST_TEXT = 200_000;

  /** A session is at most this long. */
  public static final long LONGEST_MS = Duration.ofHours(4).toMillis();

  private CodingLimits() {}
}

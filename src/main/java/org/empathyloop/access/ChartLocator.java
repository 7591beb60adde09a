package org.empathyloop.access;

import java.util.Optional;
import java.util.UUID;

/** Tells which couple's chart a part belongs to; each package locates its own kinds of ids. */
public interface ChartLocator {
  /** Whether this locator knows this kind of id. */
  boolean locates(ChartPartId part);

  /** The couple, or nothing when there is no such part. */
  Optional<UUID> coupleOf(ChartPartId part);
}

package org.empathyloop.exchange.resource;

import java.time.Instant;

/**
 * One bound of a search by date.
 *
 * @param side which end of the resource's time is compared
 * @param direction how
 */
public record DateBound(Side side, Direction direction, Instant at) {
  /** The end of the resource's time that is compared. */
  public enum Side {
    START,
    END
  }

  /** How the resource's end stands to the instant. */
  public enum Direction {
    AFTER,
    FROM,
    TO,
    BEFORE
  }
}

package org.empathyloop.exchange.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the record and one partner's chart differ since the last hand-over.
 *
 * @param at when that was asked for; null when there was none
 * @param changes what a hand-over now would do, besides what the chart has already
 */
public record SinceLast(@Nullable Instant at, List<ReleaseChange> changes) implements Serializable {
  /** Where nothing was handed over, or cannot be. */
  public static final SinceLast NOTHING = new SinceLast(null, List.of());

  public SinceLast {
    changes = List.copyOf(changes);
  }

  /** Whether the chart has something of us that is no longer so. */
  public boolean isOutdated() {
    return changes.stream()
        .anyMatch(
            change ->
                change.kind() == ChangeKind.CORRECTED || change.kind() == ChangeKind.WITHDRAWN);
  }
}

package org.empathyloop.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Moments were charted, changed or taken back; observed in the same transaction.
 *
 * @param moments as they stand now
 * @param takenBack ids of those that stand no more
 */
public record MomentsCharted(
    SessionSummary session, List<ChartedMoment> moments, Set<UUID> takenBack) {
  public MomentsCharted {
    moments = List.copyOf(moments);
    takenBack = Set.copyOf(takenBack);
  }
}

package org.empathyloop.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Moments were charted, changed or taken back; observed in the same transaction.
 *
 * @param moments as they stand now
 * @param details what else stands about each of them
 * @param takenBack ids of those that stand no more
 */
public record MomentsCharted(
    SessionSummary session,
    List<ChartedMoment> moments,
    Map<UUID, MomentDetail> details,
    Set<UUID> takenBack) {
  public MomentsCharted {
    moments = List.copyOf(moments);
    details = Map.copyOf(details);
    takenBack = Set.copyOf(takenBack);
  }

  /** What else stands about one of the moments. */
  public MomentDetail detail(ChartedMoment moment) {
    return details.getOrDefault(moment.id(), MomentDetail.NONE);
  }
}

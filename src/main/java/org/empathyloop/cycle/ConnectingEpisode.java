package org.empathyloop.cycle;

import java.util.List;
import java.util.UUID;
import org.empathyloop.session.MomentActor;

/**
 * A stretch in which the partners answered each other's connecting moments.
 *
 * @param moments its connecting moments, at least one of each partner
 * @param endMs offset of the last of them
 * @param settled whether a partner who was activated or more before came to settled soon after
 */
public record ConnectingEpisode(
    MomentActor openedBy, List<UUID> moments, long onsetMs, long endMs, boolean settled)
    implements FoundEpisode {

  public ConnectingEpisode {
    moments = List.copyOf(moments);
  }

  @Override
  public CycleKind kind() {
    return CycleKind.CONNECTING;
  }
}

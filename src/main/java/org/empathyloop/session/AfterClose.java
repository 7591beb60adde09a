package org.empathyloop.session;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;

/**
 * What of a session's chart was changed after it was closed.
 *
 * @param moments those that were, by id; all others stand as they were closed
 * @param loop whether the loop strip was
 * @param arousal the partners whose steps of arousal were
 */
public record AfterClose(Map<UUID, Finality> moments, boolean loop, Set<PartnerLetter> arousal) {
  public AfterClose {
    moments = Map.copyOf(moments);
    arousal = Set.copyOf(arousal);
  }

  public Finality of(ChartedMoment moment) {
    return moments.getOrDefault(moment.id(), Finality.FINAL);
  }

  public Finality ofLoop() {
    return loop ? Finality.AMENDED : Finality.FINAL;
  }

  public Finality ofArousal(PartnerLetter partner) {
    return arousal.contains(partner) ? Finality.AMENDED : Finality.FINAL;
  }
}

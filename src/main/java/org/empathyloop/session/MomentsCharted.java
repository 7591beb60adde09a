package org.empathyloop.session;

import java.util.Set;
import java.util.UUID;
import org.empathyloop.couple.CoupleId;

/**
 * Moments were charted, changed or undone; observed in the same transaction.
 *
 * @param moments ids of the moments concerned, at least one
 */
public record MomentsCharted(SessionId session, CoupleId couple, Set<UUID> moments) {
  public MomentsCharted {
    moments = Set.copyOf(moments);
  }
}

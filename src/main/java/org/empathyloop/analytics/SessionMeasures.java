package org.empathyloop.analytics;

import org.empathyloop.cycle.FoundEpisodes;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/** What one charted session counts up to, before any comparison with another. */
public record SessionMeasures(LoopShare loop, MomentCount moments, RepairCount repairs) {

  /**
   * @param found what the cycle rules find in that session
   */
  public static SessionMeasures of(SessionTimeline session, FoundEpisodes found, CodeBook codes) {
    return new SessionMeasures(
        LoopShare.of(session), MomentCount.of(session, codes), RepairCount.of(found.repairs()));
  }
}

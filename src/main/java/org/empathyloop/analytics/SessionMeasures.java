package org.empathyloop.analytics;

import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.StateSpaceGrid;
import org.empathyloop.cycle.FoundEpisodes;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * What one charted session counts up to, before any comparison with another.
 *
 * @param follows which partner's connecting or sideways moment followed which
 * @param grid where the two were together, in milliseconds
 */
public record SessionMeasures(
    LoopShare loop,
    MomentCount moments,
    RepairCount repairs,
    CountTable follows,
    StateSpaceGrid grid) {

  /**
   * @param found what the cycle rules find in that session
   */
  public static SessionMeasures of(SessionTimeline session, FoundEpisodes found, CodeBook codes) {
    return new SessionMeasures(
        LoopShare.of(session),
        MomentCount.of(session, codes),
        RepairCount.of(found.repairs()),
        PolarityTable.of(session, codes),
        DyadStates.grid(session, found, codes));
  }
}

package org.empathyloop.cycle;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.jspecify.annotations.Nullable;

/**
 * The therapist's word on an episode.
 *
 * @param version as it was shown
 * @param pattern the therapist's own label; null to let the found one stand
 */
public record ReviewEpisode(
    EpisodeId episode, long version, EpisodeReview review, @Nullable CyclePattern pattern)
    implements InChart {
  @Override
  public ChartPartId part() {
    return episode;
  }
}

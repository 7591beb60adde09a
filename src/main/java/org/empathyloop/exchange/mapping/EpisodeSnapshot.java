package org.empathyloop.exchange.mapping;

import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeId;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.FoundEpisode;
import org.jspecify.annotations.Nullable;

/**
 * An episode and where it was observed.
 *
 * @param ownPattern the therapist's label, null where the found one stands
 * @param amended whether it was changed after the therapist's word and the close of the session
 */
public record EpisodeSnapshot(
    InSession in,
    EpisodeId episode,
    FoundEpisode found,
    EpisodeReview review,
    @Nullable CyclePattern ownPattern,
    boolean amended) {
  public static EpisodeSnapshot of(InSession in, Episode episode) {
    return new EpisodeSnapshot(
        in,
        episode.id(),
        episode.found(),
        episode.review(),
        episode.ownPattern(),
        episode.amended() && episode.review() == EpisodeReview.CONFIRMED);
  }
}

package org.empathyloop.cycle;

import java.io.Serializable;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * An episode of a session as it stands in the chart: what the rules found, and the therapist's word
 * on it. Both are kept.
 *
 * @param version for a later {@link ReviewEpisode}
 * @param stillFound false when the chart was changed since and the rules find it no longer; only an
 *     episode that the therapist has spoken on stays then
 * @param ownPattern the therapist's label, null where the found one stands
 * @param amended whether an amendment of the closed session changed it
 */
public record Episode(
    EpisodeId id,
    long version,
    CoupleId couple,
    SessionId session,
    FoundEpisode found,
    boolean stillFound,
    EpisodeReview review,
    @Nullable CyclePattern ownPattern,
    boolean amended)
    implements Serializable {

  /** The therapist's own label always wins; a connecting episode has none. */
  public CyclePattern pattern() {
    return ownPattern != null ? ownPattern : foundPattern();
  }

  /** The pattern that the rule proposed. */
  public CyclePattern foundPattern() {
    return found instanceof SidewaysEpisode sideways ? sideways.pattern() : CyclePattern.NONE;
  }

  /** EL-CYC-020: whether it counts as a cycle or as a connecting episode. */
  public boolean counts() {
    boolean oneSided = found instanceof SidewaysEpisode sideways && sideways.oneSided();
    return review != EpisodeReview.DISMISSED && !oneSided;
  }
}

package org.empathyloop.cycle;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.empathyloop.session.MomentActor;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which the loop went sideways.
 *
 * @param moments its sideways moments
 * @param lastSidewaysMs offset of the last of them
 * @param endMs when it was over; where the {@code ending} is not closed, the time until which it
 *     was seen not to be over
 * @param oneSided only one partner went sideways: shown, and not counted as a cycle
 * @param direction null where arousal was not charted for both
 */
public record SidewaysEpisode(
    MomentActor openedBy,
    List<UUID> moments,
    long onsetMs,
    long lastSidewaysMs,
    long endMs,
    EndingRule rule,
    Ending ending,
    boolean oneSided,
    CyclePattern pattern,
    @Nullable Direction direction)
    implements FoundEpisode {

  public SidewaysEpisode {
    moments = List.copyOf(moments);
  }

  @Override
  public CycleKind kind() {
    return CycleKind.SIDEWAYS;
  }

  /** From onset to end in milliseconds; empty while the episode was not seen to end. */
  public OptionalLong latencyMs() {
    return ending.closed() ? OptionalLong.of(endMs - onsetMs) : OptionalLong.empty();
  }

  /** For how long, in milliseconds, it was seen not to be over; empty once it has ended. */
  public OptionalLong censoredAfterMs() {
    return ending.closed() ? OptionalLong.empty() : OptionalLong.of(endMs - onsetMs);
  }
}

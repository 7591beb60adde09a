package org.empathyloop.session;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a pad needs to go on with a session: after a reload, or on another device.
 *
 * @param elapsedMs milliseconds since the session began; up to its end when it has one
 * @param commands in the order of time
 * @param savedAt when the last of them was stored, null when there is none
 */
public record PadState(
    SessionSummary session, long elapsedMs, List<Sent> commands, @Nullable Instant savedAt) {
  public PadState {
    commands = List.copyOf(commands);
  }

  /**
   * A command as it stands in the log.
   *
   * @param editNo its place among the edits of the timeline, 0 for what a pad sent
   * @param atMs where it moves a mark to, null when it moves none
   * @param byWall whether its time is doubtful: by a device's wall clock, or ahead of ours
   * @param words null where none were written
   * @param cleared what it takes away from a mark, such as its feeling
   */
  public record Sent(
      UUID id,
      UUID device,
      int seq,
      int editNo,
      CommandKind kind,
      long offsetMs,
      boolean byWall,
      @Nullable UUID target,
      @Nullable Long atMs,
      @Nullable String actor,
      @Nullable String code,
      @Nullable String feeling,
      @Nullable String partner,
      @Nullable Integer level,
      @Nullable String state,
      @Nullable Integer strength,
      @Nullable Boolean prompted,
      @Nullable String words,
      Set<Part> cleared) {
    public Sent {
      cleared = Set.copyOf(cleared);
    }

    /** Leaves the words out: this may reach a log, words do not. */
    @Override
    public String toString() {
      return "Sent[" + id + ", " + kind + "]";
    }
  }
}

package org.empathyloop.session;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * An edit of the timeline, as it stands in the log.
 *
 * @param parts what of a mark it changed; empty when it struck one out
 * @param target the mark or the edit that it is about; null when it added a mark
 * @param offsetMs where a mark was added, on the session clock
 * @param code of the mark that it added, or the code that it set
 * @param before what the mark said when this edit came; null when it added a mark, or took an edit
 *     back or brought it again
 * @param after what the mark said from then on; null as before
 * @param reason why a closed session was amended; null for an edit before the close
 * @param undone whether it was taken back since
 */
public record MadeEdit(
    UUID id,
    CommandKind kind,
    Set<Part> parts,
    @Nullable UUID target,
    long offsetMs,
    @Nullable Code code,
    @Nullable MarkTold before,
    @Nullable MarkTold after,
    PractitionerId by,
    Instant at,
    @Nullable String reason,
    boolean undone) {
  public MadeEdit {
    parts = Set.copyOf(parts);
  }

  /** Whether it was made after the session was closed. */
  public boolean amendment() {
    return reason != null;
  }

  /** Leaves the reason out: this may reach a log, free text does not. */
  @Override
  public String toString() {
    return "MadeEdit[" + id + ", " + kind + "]";
  }
}

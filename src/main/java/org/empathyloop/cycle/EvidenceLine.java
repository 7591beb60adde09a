package org.empathyloop.cycle;

import java.io.Serializable;
import java.time.Instant;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * One moment behind a station, as the evidence panel tells it.
 *
 * @param heldAt when the session began
 * @param offsetMs when in the session, in milliseconds
 * @param feeling that went with it, null for none
 * @param cue what the other did last before it, within the answering time; null for none
 * @param words that were charted with it, null for none
 */
public record EvidenceLine(
    SessionId session,
    Instant heldAt,
    long offsetMs,
    MomentActor actor,
    Code code,
    @Nullable Code feeling,
    @Nullable Code cue,
    @Nullable String words)
    implements Serializable {
  /** Words and codes stay out of logs. */
  @Override
  public String toString() {
    return "EvidenceLine[" + session + ", " + offsetMs + "]";
  }
}

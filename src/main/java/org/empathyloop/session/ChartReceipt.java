package org.empathyloop.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was stored; a resend gets the same entries.
 *
 * @param stored one for each command of the batch, in its order
 * @param elapsedMs milliseconds since the session began, when it was stored
 */
public record ChartReceipt(List<Stored> stored, long elapsedMs) {
  public ChartReceipt {
    stored = List.copyOf(stored);
  }

  /**
   * When a command was first stored.
   *
   * @param offsetMs where it stands in the session, which may be earlier than the device said
   */
  public record Stored(UUID id, Instant at, long offsetMs) {}

  /** When the last of them was first stored. */
  public Instant savedAt() {
    return stored.stream().map(Stored::at).max(Instant::compareTo).orElseThrow();
  }
}

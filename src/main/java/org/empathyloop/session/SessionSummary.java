package org.empathyloop.session;

import java.io.Serializable;
import java.time.Instant;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * A session as lists and page heads show it.
 *
 * @param endedAt null while it runs
 * @param closed whether the wrap-up is done and the chart frozen
 */
public record SessionSummary(
    SessionId id,
    CoupleId couple,
    PractitionerId therapist,
    PartnerLetter leftSeat,
    int plannedMinutes,
    Instant startedAt,
    @Nullable Instant endedAt,
    boolean closed)
    implements Serializable {
  public boolean running() {
    return endedAt == null;
  }

  /** Whether it has ended and its wrap-up is still to be done. */
  public boolean wrappingUp() {
    return endedAt != null && !closed;
  }
}

package org.empathyloop.exchange.outbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as a page shows it.
 *
 * @param letter whose chart it goes to
 * @param corrects whether it puts right what the chart has
 * @param attempts that have ended
 * @param nextAttemptAt null unless it waits
 * @param httpStatus what the other system answered last; null when it was silent or has it
 * @param reason what it said; null when it said nothing, and for whoever may not read of clients
 * @param settledAt null while it waits
 */
public record DeliverySummary(
    DeliveryId id,
    CoupleId couple,
    PartnerLetter letter,
    UUID session,
    String recipient,
    boolean corrects,
    int resources,
    DeliveryState state,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable Integer httpStatus,
    @Nullable String reason,
    Instant requestedAt,
    @Nullable Instant settledAt)
    implements Serializable {
  DeliverySummary withoutReason() {
    return new DeliverySummary(
        id,
        couple,
        letter,
        session,
        recipient,
        corrects,
        resources,
        state,
        attempts,
        nextAttemptAt,
        httpStatus,
        null,
        requestedAt,
        settledAt);
  }

  /** Without the reason, which may tell of a client. */
  @Override
  public String toString() {
    return "DeliverySummary[" + id + ", " + state + "]";
  }
}

package org.empathyloop.exchange.outbox;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one attempt to deliver ended. */
public sealed interface Outcome {
  /** The other system has every resource, once. */
  record Accepted() implements Outcome {}

  /**
   * The other system will not take it as it is; sending it again would not help.
   *
   * @param reason what it said; may tell of a client
   */
  record Refused(int status, String reason) implements Outcome {
    /** Without the reason. */
    @Override
    public String toString() {
      return "Refused[" + status + "]";
    }
  }

  /** Not sent: a consent behind it was taken back or has ended. */
  record Withdrawn() implements Outcome {}

  /**
   * To be tried again.
   *
   * @param askedPause how long the other system asked to wait, when it did
   * @param doubtful whether it may have been taken all the same
   * @param status what it answered; null when it was silent
   */
  record Postponed(Optional<Duration> askedPause, boolean doubtful, @Nullable Integer status)
      implements Outcome {}
}

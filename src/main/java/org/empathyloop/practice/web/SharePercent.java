package org.empathyloop.practice.web;

import java.io.Serializable;
import java.util.Optional;
import org.empathyloop.analytics.LoopShare;
import org.empathyloop.session.LoopState;

/**
 * The loop of a session in whole percent that sum to 100.
 *
 * @param minutes how much of the session stands behind it, rounded
 */
public record SharePercent(int connecting, int neutral, int sideways, long minutes)
    implements Serializable {
  private static final long MS_PER_MINUTE = 60_000;

  /** Empty when the strip was not charted. */
  static Optional<SharePercent> of(LoopShare share) {
    if (share.chartedMs() == 0) {
      return Optional.empty();
    }
    int connecting = percent(share, LoopState.CONNECTING);
    int sideways = percent(share, LoopState.SIDEWAYS);
    long minutes = Math.round((double) share.chartedMs() / MS_PER_MINUTE);
    return Optional.of(
        new SharePercent(connecting, Math.max(0, 100 - connecting - sideways), sideways, minutes));
  }

  private static int percent(LoopShare share, LoopState state) {
    return (int) Math.round(100 * share.share(state).orElse(0));
  }
}

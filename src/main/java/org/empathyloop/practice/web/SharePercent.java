package org.empathyloop.practice.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.analytics.LoopShare;
import org.empathyloop.session.LoopState;

/**
 * The loop of a session in whole percent that sum to 100: what rounding down leaves goes to the
 * states that lost most.
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
    Map<LoopState, Integer> percent = new EnumMap<>(LoopState.class);
    for (LoopState state : LoopState.values()) {
      percent.put(state, (int) (100 * share.ms(state) / share.chartedMs()));
    }
    int left = 100 - percent.values().stream().mapToInt(Integer::intValue).sum();
    Arrays.stream(LoopState.values())
        .sorted(Comparator.comparingLong(state -> -100 * share.ms(state) % share.chartedMs()))
        .limit(left)
        .forEach(state -> percent.merge(state, 1, Integer::sum));
    return Optional.of(
        new SharePercent(
            percent.getOrDefault(LoopState.CONNECTING, 0),
            percent.getOrDefault(LoopState.NEUTRAL, 0),
            percent.getOrDefault(LoopState.SIDEWAYS, 0),
            Math.round((double) share.chartedMs() / MS_PER_MINUTE)));
  }
}

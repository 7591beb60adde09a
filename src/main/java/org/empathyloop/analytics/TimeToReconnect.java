package org.empathyloop.analytics;

import java.util.List;
import java.util.OptionalLong;
import org.empathyloop.analytics.stats.KaplanMeier;
import org.empathyloop.analytics.stats.TimeToEvent;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.SidewaysEpisode;

/**
 * How long cycles lasted until both were settled, or until one reached out again: one or the other,
 * never both together.
 *
 * @param rule which of the two
 * @param times one a cycle, in milliseconds from its onset
 */
public record TimeToReconnect(EndingRule rule, List<TimeToEvent> times) {
  public TimeToReconnect {
    times = List.copyOf(times);
  }

  /** One-sided stretches and episodes of the other rule are left out. */
  public static TimeToReconnect of(EndingRule rule, List<SidewaysEpisode> episodes) {
    return new TimeToReconnect(
        rule,
        episodes.stream()
            .filter(episode -> episode.rule() == rule && !episode.oneSided())
            .map(
                episode ->
                    new TimeToEvent(episode.endMs() - episode.onsetMs(), episode.ending().closed()))
            .toList());
  }

  /** Number of cycles. */
  public int n() {
    return times.size();
  }

  /** Number of cycles that were not seen to end. */
  public int open() {
    return (int) times.stream().filter(time -> !time.seen()).count();
  }

  /** Median in milliseconds with the open ones as lower limits; empty when it was not reached. */
  public OptionalLong medianMs() {
    return KaplanMeier.of(times).median();
  }
}

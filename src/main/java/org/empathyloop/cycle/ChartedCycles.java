package org.empathyloop.cycle;

import java.util.List;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionTimeline;

/**
 * What one session contributes to a map.
 *
 * @param episodes those that count: confirmed or not yet looked at, both partners taking part
 */
public record ChartedCycles(
    SessionId session, SessionTimeline timeline, List<CountedEpisode> episodes) {

  /**
   * An episode with the pattern that holds for it.
   *
   * @param pattern the therapist's where there is one, else the one found; none for a connecting
   *     one
   */
  public record CountedEpisode(FoundEpisode found, CyclePattern pattern) {}

  public ChartedCycles {
    episodes = List.copyOf(episodes);
  }

  /** The episodes of one of the two loops. */
  List<CountedEpisode> of(CycleKind kind) {
    return episodes.stream().filter(episode -> episode.found().kind() == kind).toList();
  }
}

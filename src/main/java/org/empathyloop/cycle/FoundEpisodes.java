package org.empathyloop.cycle;

import java.util.List;
import java.util.stream.Stream;

/** Everything the cycle rules find in one session, each list in the order of time. */
public record FoundEpisodes(
    List<SidewaysEpisode> sideways,
    List<ConnectingEpisode> connecting,
    List<RepairAttempt> repairs) {

  public FoundEpisodes {
    sideways = List.copyOf(sideways);
    connecting = List.copyOf(connecting);
    repairs = List.copyOf(repairs);
  }

  /** The sideways episodes in which both partners took part; only these count as cycles. */
  public List<SidewaysEpisode> cycles() {
    return sideways.stream().filter(episode -> !episode.oneSided()).toList();
  }

  /** All episodes, sideways and connecting. */
  public Stream<FoundEpisode> all() {
    return Stream.concat(sideways.stream(), connecting.stream());
  }
}

package org.empathyloop.cycle.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.empathyloop.session.SessionId;

/** The episodes of one session, in the order of time. */
public record SessionEpisodes(
    SessionId session, int number, Instant heldAt, List<EpisodeForm> episodes)
    implements Serializable {
  public SessionEpisodes {
    episodes = List.copyOf(episodes);
  }

  public List<EpisodeForm> sideways() {
    return episodes.stream().filter(EpisodeForm::isSideways).toList();
  }

  public List<EpisodeForm> connecting() {
    return episodes.stream().filter(episode -> !episode.isSideways()).toList();
  }
}

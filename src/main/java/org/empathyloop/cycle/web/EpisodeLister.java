package org.empathyloop.cycle.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.empathyloop.cycle.ConnectingEpisode;
import org.empathyloop.cycle.Direction;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.FoundEpisode;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.CodeBook;

/** Lists the episodes of the latest sessions for the therapist to confirm or correct. */
final class EpisodeLister {
  private static final int LATEST_SESSIONS = 3;
  private static final long MS_PER_MINUTE = 60_000;
  private static final double TENTHS = 10;

  private final CodeBook codes;
  private final Text text;

  EpisodeLister(CodeBook codes, Text text) {
    this.codes = codes;
    this.text = text;
  }

  /** The latest session first; sessions still running are left out. */
  List<SessionEpisodes> list(List<SessionSummary> sessions, List<Episode> episodes) {
    Map<SessionId, List<Episode>> bySession =
        episodes.stream().collect(Collectors.groupingBy(Episode::session));
    List<SessionSummary> ended =
        sessions.stream()
            .filter(session -> !session.running())
            .sorted(Comparator.comparing(SessionSummary::startedAt))
            .toList();
    List<SessionEpisodes> listed = new ArrayList<>();
    for (int i = Math.max(0, ended.size() - LATEST_SESSIONS); i < ended.size(); i++) {
      SessionSummary session = ended.get(i);
      listed.add(
          new SessionEpisodes(
              session.id(),
              i + 1,
              session.startedAt(),
              forms(bySession.getOrDefault(session.id(), List.of()))));
    }
    Collections.reverse(listed);
    return listed;
  }

  private List<EpisodeForm> forms(List<Episode> episodes) {
    return episodes.stream()
        .sorted(Comparator.comparingLong(episode -> episode.found().onsetMs()))
        .map(episode -> new EpisodeForm(episode, span(episode.found()), ended(episode.found())))
        .toList();
  }

  private String span(FoundEpisode found) {
    return text.get("cycle.episode-span", Clocks.of(found.onsetMs()), Clocks.of(found.endMs()));
  }

  private String ended(FoundEpisode found) {
    if (found instanceof ConnectingEpisode connecting) {
      return text.get(
          connecting.settled() ? "cycle.connecting-settled" : "cycle.connecting-moments",
          connecting.moments().size());
    }
    var sideways = (SidewaysEpisode) found;
    String ending = codes.concept(sideways.ending().code()).label(text.locale());
    double minutes =
        Math.round(TENTHS * (found.endMs() - found.onsetMs()) / MS_PER_MINUTE) / TENTHS;
    String ended =
        text.get(
            sideways.ending().closed() ? "cycle.ended-after" : "cycle.not-ended", ending, minutes);
    Direction direction = sideways.direction();
    return direction == null
        ? ended
        : text.get(
            "cycle.ended-moving", ended, codes.concept(direction.code()).label(text.locale()));
  }
}

package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.empathyloop.analytics.stats.StateSpaceGrid;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.FoundEpisodes;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.PartnerState;

/**
 * EL-ANA-030: which state each partner is in, from moment to moment. A partner keeps the state of
 * the last own moment that has one for a short time, then is neutral; inside a sideways episode a
 * protective state is kept until an own moment with another or the end, because withdrawal is
 * silence.
 */
public final class DyadStates {
  /** The states of one partner, in the order of the grid. */
  public static final List<PartnerState> STATES =
      List.of(
          PartnerState.CONNECTING,
          PartnerState.NEUTRAL,
          PartnerState.ACTIVE_PROTECTIVE,
          PartnerState.WITHDRAWN);

  private final Segment segment;
  private final List<SidewaysEpisode> episodes;
  private final long keptMs;

  private DyadStates(Segment segment, List<SidewaysEpisode> episodes, long keptMs) {
    this.segment = segment;
    this.episodes = episodes;
    this.keptMs = keptMs;
  }

  /** The grid cell of a pair of states. */
  public static int cell(PartnerState a, PartnerState b) {
    return STATES.indexOf(a) * STATES.size() + STATES.indexOf(b);
  }

  /** How the two moved over the grid in one session, in milliseconds. */
  public static StateSpaceGrid grid(SessionTimeline session, FoundEpisodes found, CodeBook codes) {
    return grid(walks(session, found, codes));
  }

  /** Several sessions together; nothing is counted from one to the next. */
  public static StateSpaceGrid grid(Collection<List<Stay>> walks) {
    return StateSpaceGrid.of(STATES.size() * STATES.size(), List.copyOf(walks));
  }

  /** The stays of one session, a list an unbroken stretch. */
  public static List<List<Stay>> walks(
      SessionTimeline session, FoundEpisodes found, CodeBook codes) {
    long keptMs = MeasureWindows.DEFAULT.stateMs();
    return Segment.of(session, codes).stream()
        .map(segment -> new DyadStates(segment, found.sideways(), keptMs).walk())
        .toList();
  }

  /** A partner's state from an instant on. */
  private record Turn(long fromMs, PartnerState state) {}

  private List<Stay> walk() {
    List<Turn> a = course(PartnerLetter.A);
    List<Turn> b = course(PartnerLetter.B);
    var borders = new TreeSet<Long>();
    a.forEach(turn -> borders.add(turn.fromMs()));
    b.forEach(turn -> borders.add(turn.fromMs()));
    borders.add(segment.toMs());
    List<Stay> stays = new ArrayList<>();
    int inA = 0;
    int inB = 0;
    long from = segment.fromMs();
    for (long border : borders) {
      if (border > from) {
        stays.add(new Stay(cell(a.get(inA).state(), b.get(inB).state()), border - from));
        from = border;
      }
      inA = last(a, inA, border);
      inB = last(b, inB, border);
    }
    return stays;
  }

  private static int last(List<Turn> turns, int index, long at) {
    int i = index;
    while (i + 1 < turns.size() && turns.get(i + 1).fromMs() <= at) {
      i++;
    }
    return i;
  }

  private List<Turn> course(PartnerLetter partner) {
    List<PartnerEvent> own =
        segment.events().stream()
            .filter(event -> event.by(partner) && event.state() != PartnerState.NONE)
            .toList();
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(segment.fromMs(), PartnerState.NEUTRAL));
    for (int i = 0; i < own.size(); i++) {
      PartnerEvent event = own.get(i);
      turns.add(new Turn(event.offsetMs(), event.state()));
      long until = keptUntil(event);
      boolean expires = i + 1 == own.size() || own.get(i + 1).offsetMs() > until;
      if (expires && until < segment.toMs()) {
        turns.add(new Turn(until, PartnerState.NEUTRAL));
      }
    }
    return turns;
  }

  private long keptUntil(PartnerEvent event) {
    long until = event.offsetMs() + keptMs;
    boolean protective =
        event.state() == PartnerState.ACTIVE_PROTECTIVE || event.state() == PartnerState.WITHDRAWN;
    if (!protective) {
      return until;
    }
    return episodes.stream()
        .filter(e -> e.onsetMs() <= event.offsetMs() && event.offsetMs() <= e.endMs())
        .mapToLong(SidewaysEpisode::endMs)
        .reduce(until, Math::max);
  }
}

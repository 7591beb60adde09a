package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-ANA-020: who moved first when the loop turned from sideways to connecting: the partner with
 * the first connecting moment or settling mark around the flip. Counts of flips.
 *
 * @param a A was first
 * @param b B was first
 * @param together both at once
 * @param unclear nobody was charted
 */
public record ShiftCount(int a, int b, int together, int unclear) {
  public static final ShiftCount NONE = new ShiftCount(0, 0, 0, 0);

  public static ShiftCount of(SessionTimeline session, CodeBook codes) {
    return of(session, codes, MeasureWindows.DEFAULT);
  }

  static ShiftCount of(SessionTimeline session, CodeBook codes, MeasureWindows windows) {
    ShiftCount count = NONE;
    for (Segment segment : Segment.of(session, codes)) {
      List<ArousalTurn> turns = ArousalTurn.in(segment);
      for (long flip : flips(session.loop(), segment, windows)) {
        long from = flip - windows.shiftBeforeMs();
        long to = flip + windows.shiftAfterMs();
        count =
            count.plus(
                first(
                    firstOf(PartnerLetter.A, segment, turns, from, to),
                    firstOf(PartnerLetter.B, segment, turns, from, to),
                    windows.togetherMs()));
      }
    }
    return count;
  }

  /** When connecting began at most a short neutral time after sideways, without a break between. */
  private static List<Long> flips(List<LoopStretch> loop, Segment segment, MeasureWindows windows) {
    List<Long> flips = new ArrayList<>();
    for (int i = 0; i < loop.size(); i++) {
      LoopStretch stretch = loop.get(i);
      boolean inside = stretch.fromMs() > segment.fromMs() && stretch.fromMs() <= segment.toMs();
      if (inside && stretch.state() == LoopState.CONNECTING) {
        long earliest = Math.max(segment.fromMs(), stretch.fromMs() - windows.neutralMs());
        if (comesFromSideways(loop, i, earliest)) {
          flips.add(stretch.fromMs());
        }
      }
    }
    return flips;
  }

  private static boolean comesFromSideways(List<LoopStretch> loop, int connecting, long earliest) {
    int i = connecting;
    while (i > 0 && loop.get(i - 1).toMs() == loop.get(i).fromMs()) {
      i--;
      switch (loop.get(i).state()) {
        case SIDEWAYS -> {
          return loop.get(i).toMs() >= earliest;
        }
        case CONNECTING -> {
          return false;
        }
        case NEUTRAL -> {
          // looks further back
        }
      }
    }
    return false;
  }

  private static OptionalLong firstOf(
      PartnerLetter partner, Segment segment, List<ArousalTurn> turns, long from, long to) {
    LongStream connecting =
        segment.events().stream()
            .filter(event -> event.by(partner) && event.connecting())
            .mapToLong(PartnerEvent::offsetMs);
    LongStream settling =
        LongStream.of(ArousalTurn.offsets(turns, partner, ArousalTurn.Kind.SETTLE));
    return LongStream.concat(connecting, settling).filter(at -> at >= from && at <= to).min();
  }

  private static ShiftCount first(OptionalLong a, OptionalLong b, long togetherMs) {
    if (a.isEmpty() && b.isEmpty()) {
      return new ShiftCount(0, 0, 0, 1);
    }
    long atA = a.orElse(Long.MAX_VALUE);
    long atB = b.orElse(Long.MAX_VALUE);
    if (Math.abs(atA - atB) < togetherMs) {
      return new ShiftCount(0, 0, 1, 0);
    }
    return atA < atB ? new ShiftCount(1, 0, 0, 0) : new ShiftCount(0, 1, 0, 0);
  }

  public ShiftCount plus(ShiftCount other) {
    return new ShiftCount(
        a + other.a, b + other.b, together + other.together, unclear + other.unclear);
  }

  /** Number of flips. */
  public int flips() {
    return a + b + together + unclear;
  }

  /** Flips in which A was first, of those in which one of the two was. */
  public Proportion firstIsA() {
    return new Proportion(a, a + b);
  }

  static ShiftCount of(Stream<SessionTimeline> sessions, CodeBook codes) {
    return sessions.map(session -> of(session, codes)).reduce(NONE, ShiftCount::plus);
  }
}

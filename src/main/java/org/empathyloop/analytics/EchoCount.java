package org.empathyloop.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-ANA-021: how often one partner tenses soon after the other, beside how often anyway.
 *
 * @param echoed marks of the first after which the second tensed within the window, of all that
 *     were followed for the whole window
 * @param elsewhere windows outside of these in which the second tensed, of all such windows
 */
public record EchoCount(Proportion echoed, Proportion elsewhere) {
  public static final EchoCount NONE = new EchoCount(new Proportion(0, 0), new Proportion(0, 0));

  /**
   * @param from whose tension comes first
   */
  public static EchoCount of(SessionTimeline session, CodeBook codes, PartnerLetter from) {
    return of(session, codes, from, MeasureWindows.DEFAULT.echoMs());
  }

  static EchoCount of(SessionTimeline session, CodeBook codes, PartnerLetter from, long windowMs) {
    EchoCount count = NONE;
    for (Segment segment : Segment.of(session, codes)) {
      List<ArousalTurn> turns = ArousalTurn.in(segment);
      long[] first = ArousalTurn.offsets(turns, from, ArousalTurn.Kind.TENSE);
      long[] second = ArousalTurn.offsets(turns, from.other(), ArousalTurn.Kind.TENSE);
      count =
          count.plus(
              new EchoCount(
                  echoed(segment, first, second, windowMs),
                  elsewhere(segment, first, second, windowMs)));
    }
    return count;
  }

  private static Proportion echoed(Segment segment, long[] first, long[] second, long windowMs) {
    long[] followed =
        Arrays.stream(first).filter(mark -> mark + windowMs <= segment.toMs()).toArray();
    long echoed =
        Arrays.stream(followed).filter(mark -> any(second, mark + 1, mark + windowMs)).count();
    return new Proportion((int) echoed, followed.length);
  }

  /** Disjoint windows from the end of one mark's window to the next mark. */
  private static Proportion elsewhere(Segment segment, long[] first, long[] second, long windowMs) {
    Proportion sum = new Proportion(0, 0);
    long free = segment.fromMs();
    for (long mark : first) {
      sum = sum.plus(windows(free, mark, second, windowMs));
      free = mark + windowMs + 1;
    }
    return sum.plus(windows(free, segment.toMs(), second, windowMs));
  }

  private static Proportion windows(long from, long to, long[] second, long windowMs) {
    Proportion sum = new Proportion(0, 0);
    for (long at = from; at + windowMs <= to; at += windowMs) {
      sum = sum.plus(new Proportion(any(second, at, at + windowMs - 1) ? 1 : 0, 1));
    }
    return sum;
  }

  private static boolean any(long[] marks, long from, long to) {
    return Arrays.stream(marks).anyMatch(mark -> mark >= from && mark <= to);
  }

  public EchoCount plus(EchoCount other) {
    return new EchoCount(echoed.plus(other.echoed), elsewhere.plus(other.elsewhere));
  }

  /**
   * How many times as often the second tenses after the first as elsewhere; empty without marks, or
   * where the second never tenses elsewhere.
   */
  public OptionalDouble lift() {
    OptionalDouble after = echoed.share();
    OptionalDouble base = elsewhere.share();
    return after.isEmpty() || base.isEmpty() || base.getAsDouble() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(after.getAsDouble() / base.getAsDouble());
  }

  static EchoCount of(Stream<SessionTimeline> sessions, CodeBook codes, PartnerLetter from) {
    return sessions.map(session -> of(session, codes, from)).reduce(NONE, EchoCount::plus);
  }
}

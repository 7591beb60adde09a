package org.empathyloop.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.empathyloop.analytics.stats.Trend;
import org.empathyloop.session.LoopState;

/**
 * EL-ANA-034: where a couple is going, by the share of connecting time over its latest sessions.
 *
 * @param word what may be said
 * @param sessions how many were charted and looked at
 * @param slope points of percent a session, by Theil and Sen; empty below the fewest sessions
 * @param overlap of a session of the earlier half and one of the later half, how often the later
 *     has the larger share, 0 to 1; empty below the fewest sessions
 * @param shares of connecting time in percent, the earliest first
 */
public record Course(
    Word word, int sessions, OptionalDouble slope, OptionalDouble overlap, List<Double> shares) {

  /** What may be said of a couple's course. */
  public enum Word {
    TOO_FEW,
    WORSE,
    FLAT,
    IMPROVING
  }

  /** Sessions below which there is no word. */
  public static final int FEWEST_SESSIONS = 5;

  /** Sessions looked at, the latest. */
  public static final int MOST_SESSIONS = 12;

  /** Points of percent a session from which a slope is one. */
  public static final double LEAST_SLOPE = 1;

  /** How often the later half must be beyond the earlier. */
  public static final double LEAST_OVERLAP = 0.75;

  /** How often, at most, chance alone would give sessions so clear an order, up or down. */
  public static final double MOST_BY_CHANCE = 0.05;

  private static final int PERCENT = 100;

  public Course {
    shares = List.copyOf(shares);
  }

  /**
   * @param all the shares of every session, the earliest first; those without a charted strip are
   *     passed over
   */
  public static Course of(List<LoopShare> all) {
    int[] charted =
        IntStream.range(0, all.size()).filter(i -> all.get(i).chartedMs() > 0).toArray();
    int[] latest =
        Arrays.copyOfRange(charted, Math.max(0, charted.length - MOST_SESSIONS), charted.length);
    return of(
        Arrays.stream(latest).mapToDouble(i -> i + 1).toArray(),
        Arrays.stream(latest)
            .mapToDouble(i -> PERCENT * all.get(i).share(LoopState.CONNECTING).orElseThrow())
            .toArray());
  }

  /**
   * @param at numbers of the sessions
   * @param shares of connecting time in percent, as many
   */
  static Course of(double[] at, double[] shares) {
    List<Double> listed = IntStream.range(0, shares.length).mapToObj(i -> shares[i]).toList();
    if (shares.length < FEWEST_SESSIONS) {
      return new Course(
          Word.TOO_FEW, shares.length, OptionalDouble.empty(), OptionalDouble.empty(), listed);
    }
    var trend = new Trend(at, shares);
    OptionalDouble slope = trend.slope();
    OptionalDouble overlap = halves(shares);
    Word word = trend.beyondChance(MOST_BY_CHANCE) ? word(slope, overlap) : Word.FLAT;
    return new Course(word, shares.length, slope, overlap, listed);
  }

  /** A session in the middle belongs to neither half. */
  private static OptionalDouble halves(double[] shares) {
    int half = shares.length / 2;
    double[] early = IntStream.range(0, half).mapToDouble(i -> shares[i]).toArray();
    double[] late =
        IntStream.range(shares.length - half, shares.length).mapToDouble(i -> shares[i]).toArray();
    return Trend.nonOverlap(early, late);
  }

  private static Word word(OptionalDouble slope, OptionalDouble overlap) {
    double rise = slope.orElse(0);
    double later = overlap.orElse(0.5);
    if (rise >= LEAST_SLOPE && later >= LEAST_OVERLAP) {
      return Word.IMPROVING;
    }
    return rise <= -LEAST_SLOPE && later <= 1 - LEAST_OVERLAP ? Word.WORSE : Word.FLAT;
  }
}

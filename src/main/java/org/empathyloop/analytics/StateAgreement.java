package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.empathyloop.analytics.stats.CohenKappa;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.TimeUnitKappa;

/**
 * EL-ANA-037: how far two raters agree, second by second, on something that is always in one of
 * some states: the loop, or a partner's arousal. A second in which either of them has no state is
 * not compared.
 */
public final class StateAgreement {
  /** So many seconds must be compared before a kappa is told. */
  public static final int FEWEST_SECONDS = 60;

  /** In a list of states: nothing was charted in this second. */
  static final int NONE = -1;

  private final int states;
  private final int[] first;
  private final int[] second;
  private final int[] comparedFirst;
  private final int[] comparedSecond;
  private final int tolerance;

  /**
   * @param states how many there are
   * @param first the first rater's state in each second from 0, {@link #NONE} for no state
   * @param second the second rater's, of the same seconds
   * @param tolerance in seconds, 0 or more
   */
  StateAgreement(int states, int[] first, int[] second, int tolerance) {
    if (first.length != second.length) {
      throw new IllegalArgumentException("the same seconds");
    }
    this.states = states;
    this.first = first.clone();
    this.second = second.clone();
    this.tolerance = tolerance;
    int[] compared =
        IntStream.range(0, first.length)
            .filter(i -> first[i] != NONE && second[i] != NONE)
            .toArray();
    this.comparedFirst = Arrays.stream(compared).map(i -> first[i]).toArray();
    this.comparedSecond = Arrays.stream(compared).map(i -> second[i]).toArray();
  }

  /** Seconds in which both have a state. */
  public int seconds() {
    return comparedFirst.length;
  }

  /** Seconds in which both have the same state, 0 to 1; empty when none is compared. */
  public OptionalDouble share() {
    return CohenKappa.of(table()).observed();
  }

  /** Second against second, without tolerance. */
  public RaterKappa exact() {
    return kappa(table());
  }

  /** A second agrees when the second rater has the first one's state near it. */
  public RaterKappa firstNearSecond() {
    return kappa(TimeUnitKappa.table(states, comparedFirst, comparedSecond, tolerance));
  }

  /** A second agrees when the first rater has the second one's state near it. */
  public RaterKappa secondNearFirst() {
    return kappa(TimeUnitKappa.table(states, comparedSecond, comparedFirst, tolerance));
  }

  /**
   * Where they differ for longer than the tolerance, in the order of time.
   *
   * @param fromSecond the first second of it
   * @param toSecond the second after it
   * @param first state of the first rater
   * @param second state of the second rater
   */
  public record Stretch(int fromSecond, int toSecond, int first, int second) {
    public int seconds() {
      return toSecond - fromSecond;
    }
  }

  public List<Stretch> differences() {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= first.length; i++) {
      boolean goesOn = i < first.length && first[i] == first[from] && second[i] == second[from];
      if (!goesOn) {
        if (differs(from) && i - from > tolerance) {
          stretches.add(new Stretch(from, i, first[from], second[from]));
        }
        from = i;
      }
    }
    return stretches;
  }

  private boolean differs(int at) {
    return first[at] != NONE && second[at] != NONE && first[at] != second[at];
  }

  private RaterKappa kappa(CountTable table) {
    CohenKappa kappa = CohenKappa.of(table);
    if (seconds() == 0) {
      return RaterKappa.absent(kappa.codesUsed(), Absence.NOTHING_CHARTED);
    }
    if (unchanging(first) || unchanging(second)) {
      return RaterKappa.absent(kappa.codesUsed(), Absence.UNCHANGED);
    }
    if (seconds() < FEWEST_SECONDS) {
      return RaterKappa.absent(kappa.codesUsed(), Absence.TOO_FEW);
    }
    return RaterKappa.of(kappa.kappa(), kappa.codesUsed());
  }

  /** A strip that nobody touched says nothing. */
  private static boolean unchanging(int[] told) {
    return Arrays.stream(told).filter(state -> state != NONE).distinct().count() < 2;
  }

  private CountTable table() {
    return CohenKappa.table(states, comparedFirst, comparedSecond);
  }
}

package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Whether a target comes more often within a window after something given than at other times. The
 * time is cut into units of a second; a unit is in the window of something given at second g when
 * it lies after g and no more than the window's length after it; windows merge.
 *
 * @see <a href="https://doi.org/10.1017/CBO9781139017343">Bakeman and Quera 2011, chapter 9</a>
 */
public final class TimeWindow {
  private TimeWindow() {}

  /**
   * @param given seconds at which it was given, 0 to below {@code seconds}, in any order
   * @param target seconds at which the target came; two in one second count once
   * @param seconds length of the time observed
   * @param window length of the window in seconds, 1 or more
   * @return units in a window (a with, b without the target) and the others (c with, d without)
   */
  public static TwoByTwo table(int[] given, int[] target, int seconds, int window) {
    if (window < 1 || seconds < 0) {
      throw new IllegalArgumentException("a window is 1 or more, the time 0 or more");
    }
    BitSet inside = new BitSet(seconds);
    for (int at : within(given, seconds)) {
      inside.set(Math.min(seconds, at + 1), (int) Math.min(seconds, (long) at + window + 1));
    }
    BitSet targets = new BitSet(seconds);
    for (int at : within(target, seconds)) {
      targets.set(at);
    }
    BitSet both = (BitSet) inside.clone();
    both.and(targets);
    int a = both.cardinality();
    int b = inside.cardinality() - a;
    int c = targets.cardinality() - a;
    return new TwoByTwo(a, b, c, seconds - a - b - c);
  }

  private static int[] within(int[] onsets, int seconds) {
    if (Arrays.stream(onsets).anyMatch(at -> at < 0 || at >= seconds)) {
      throw new IllegalArgumentException("onsets lie in the time observed");
    }
    return onsets;
  }
}

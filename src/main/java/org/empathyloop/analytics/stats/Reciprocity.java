package org.empathyloop.analytics.stats;

import java.util.List;

/**
 * Whether one partner answers in kind. Over neighbouring acts of which the first is of the one and
 * the second of the other partner: did the second show it after the first had?
 *
 * <p>The share after the first had is the absolute reciprocity; only its distance from the share
 * after the first had not ({@link TwoByTwo#difference}, {@link TwoByTwo#yulesQ}) goes beyond how
 * often the second shows it anyway. What is not answered in kind ({@link TwoByTwo#b}) is "the gate
 * shut".
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.92.3.755">Gottman 1979; Wampold and Margolin
 *     1982</a>
 */
public final class Reciprocity {
  private Reciprocity() {}

  /**
   * One act in a sequence.
   *
   * @param actor any number that stands for who acted
   * @param shown whether it was of the kind looked for
   */
  public record Act(int actor, boolean shown) {}

  /**
   * @param acts an unbroken sequence
   * @param from who acted first
   * @param to who acted next, another
   */
  public static TwoByTwo table(List<Act> acts, int from, int to) {
    int[][] counts = new int[2][2];
    for (int i = 1; i < acts.size(); i++) {
      Act first = acts.get(i - 1);
      Act second = acts.get(i);
      if (first.actor() == from && second.actor() == to) {
        counts[first.shown() ? 0 : 1][second.shown() ? 0 : 1]++;
      }
    }
    return new TwoByTwo(counts[0][0], counts[0][1], counts[1][0], counts[1][1]);
  }
}

package org.empathyloop.analytics.stats;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * How often a sequence shuffled at random shows a pattern at least as strongly as the one observed.
 * Where no code may follow itself, only exchanges are made that keep it so.
 *
 * @see <a href="https://doi.org/10.3758/BF03203518">Castellan 1992</a>
 */
public final class Shuffle {
  private static final int MOST_TRIES = 1_000;

  private Shuffle() {}

  /**
   * @param repeats whether a code may follow itself
   * @param pattern the larger, the stronger
   * @param draws number of shuffles, 1 or more
   * @return above 0 to 1; the observed sequence is one of the cases
   */
  public static double p(
      int[] sequence, boolean repeats, ToDoubleFunction<int[]> pattern, int draws, long seed) {
    var chance = new SplittableRandom(seed);
    double observed = pattern.applyAsDouble(sequence);
    int asStrong = 1;
    for (int draw = 0; draw < draws; draw++) {
      asStrong += pattern.applyAsDouble(of(sequence, repeats, chance)) >= observed ? 1 : 0;
    }
    return asStrong / (draws + 1.0);
  }

  /** The codes of the sequence in another order. */
  static int[] of(int[] sequence, boolean repeats, RandomGenerator chance) {
    int[] order = sequence.clone();
    for (int i = 0; i < order.length - 1; i++) {
      for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
        int other = chance.nextInt(i, order.length);
        exchange(order, i, other);
        if (repeats || fits(order, i) && fits(order, other)) {
          break;
        }
        exchange(order, i, other);
      }
    }
    return order;
  }

  private static boolean fits(int[] order, int at) {
    boolean before = at == 0 || order[at - 1] != order[at];
    boolean after = at == order.length - 1 || order[at + 1] != order[at];
    return before && after;
  }

  private static void exchange(int[] order, int one, int other) {
    int kept = order[one];
    order[one] = order[other];
    order[other] = kept;
  }
}

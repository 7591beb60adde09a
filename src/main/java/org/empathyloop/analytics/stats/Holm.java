package org.empathyloop.analytics.stats;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities of several tests, raised so that all of them together err no more often than one.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm 1979</a>
 */
public final class Holm {
  private Holm() {}

  /**
   * @param p each 0 to 1
   * @return as many, in the same order
   */
  public static double[] adjusted(double[] p) {
    List<Integer> rising =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]))
            .toList();
    double[] adjusted = new double[p.length];
    double most = 0;
    for (int rank = 0; rank < p.length; rank++) {
      int i = rising.get(rank);
      most = Math.max(most, Math.min(1, p[i] * (p.length - rank)));
      adjusted[i] = most;
    }
    return adjusted;
  }
}

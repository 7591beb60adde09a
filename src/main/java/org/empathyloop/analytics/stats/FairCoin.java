package org.empathyloop.analytics.stats;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * What a fair coin gives: the central 95% of the binomial distribution, exact. Each tail outside of
 * it has at most 2.5%.
 *
 * @param tosses 0 or more
 */
public record FairCoin(int tosses) {
  private static final double TAIL = 0.025;

  public FairCoin {
    if (tosses < 0) {
      throw new IllegalArgumentException("a coin is tossed 0 times or more");
    }
  }

  /** The fewest heads that are not seldom, 0 to half of the tosses. */
  public int fewest() {
    return new BinomialDistribution(tosses, 0.5).inverseCumulativeProbability(TAIL);
  }

  /** The most heads that are not seldom. */
  public int most() {
    return tosses - fewest();
  }

  /** Whether a fair coin would seldom give so many heads, or so few. */
  public boolean excludes(int heads) {
    return heads < fewest() || heads > most();
  }
}

package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts which code came so many steps after which. Codes are numbers from 0; what is handed in as
 * one array has no break inside, and nothing is counted from one array to the next.
 */
public final class Transitions {
  private Transitions() {}

  /**
   * @param unbroken sequences of codes, each from 0 to below {@code codes}
   * @param codes number of possible codes
   * @param lag how many steps later, 1 or more
   * @return row = given, column = the code {@code lag} steps later
   */
  public static CountTable at(int lag, int codes, List<int[]> unbroken) {
    if (lag < 1) {
      throw new IllegalArgumentException("a lag is 1 or more");
    }
    int[][] counts = new int[codes][codes];
    for (int[] sequence : unbroken) {
      for (int i = lag; i < sequence.length; i++) {
        counts[sequence[i - lag]][sequence[i]]++;
      }
    }
    return CountTable.of(counts);
  }

  /** The sequence with each run of one code merged into one. */
  public static int[] withoutRepeats(int[] sequence) {
    return IntStream.range(0, sequence.length)
        .filter(i -> i == 0 || sequence[i] != sequence[i - 1])
        .map(i -> sequence[i])
        .toArray();
  }

  /** How often each code stands in the sequences. */
  public static int[] frequencies(int codes, List<int[]> unbroken) {
    int[] frequencies = new int[codes];
    unbroken.forEach(sequence -> Arrays.stream(sequence).forEach(code -> frequencies[code]++));
    return frequencies;
  }
}

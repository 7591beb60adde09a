package org.empathyloop.analytics.stats;

/**
 * Agreement of two observers second by second, with some seconds of tolerance: a second of the
 * first observer agrees when the second observer has that code at most so many seconds before or
 * after; otherwise the codes of that very second are held against each other. The two directions
 * differ and are both reported, beside an agreement of events.
 *
 * @see <a href="https://doi.org/10.3758/BRM.41.1.137">Bakeman, Quera and Gnisci 2009</a>
 */
public final class TimeUnitKappa {
  private TimeUnitKappa() {}

  /**
   * @param codes number of possible codes
   * @param first the first observer's code in each second, from 0
   * @param second the second observer's, of the same seconds
   * @param tolerance in seconds, 0 or more
   * @return the table of the first observer (rows) against the second
   */
  public static CountTable table(int codes, int[] first, int[] second, int tolerance) {
    if (first.length != second.length || tolerance < 0) {
      throw new IllegalArgumentException("the same seconds and a tolerance of 0 or more");
    }
    int[][] counts = new int[codes][codes];
    for (int at = 0; at < first.length; at++) {
      boolean agreed = near(first[at], second, at, tolerance);
      counts[first[at]][agreed ? first[at] : second[at]]++;
    }
    return CountTable.of(counts);
  }

  private static boolean near(int code, int[] other, int at, int tolerance) {
    int last = Math.min(other.length - 1, at + tolerance);
    for (int i = Math.max(0, at - tolerance); i <= last; i++) {
      if (other[i] == code) {
        return true;
      }
    }
    return false;
  }
}

package org.empathyloop.analytics.stats;

import java.util.List;
import java.util.OptionalDouble;
import org.empathyloop.analytics.stats.EventAlignment.Coded;

/**
 * Agreement of two observers on events: aligned one to one, with a row and a column for what only
 * one of them has. What neither has cannot be counted, so that chance is taken over all other
 * cells.
 *
 * @see <a href="https://doi.org/10.3758/BF03193028">Quera, Bakeman and Gnisci 2007</a>
 */
public final class EventKappa {
  private static final double ROUNDING = 1e-9;

  private EventKappa() {}

  /**
   * The aligned events by code; the last row and column hold what only the other observer has.
   *
   * @param first events of the first observer in the order of time, codes from 0 to below {@code
   *     codes}
   */
  public static CountTable table(
      int codes, List<Coded> first, List<Coded> second, EventAlignment alignment) {
    int[][] counts = new int[codes + 1][codes + 1];
    for (EventAlignment.Match match : alignment.matched()) {
      counts[first.get(match.first()).code()][second.get(match.second()).code()]++;
    }
    alignment.onlyFirst().forEach(i -> counts[first.get(i).code()][codes]++);
    alignment.onlySecond().forEach(j -> counts[codes][second.get(j).code()]++);
    return CountTable.of(counts);
  }

  /** −1 to 1; empty without events, or where chance alone would agree on everything. */
  public static OptionalDouble kappa(CountTable table) {
    int none = table.rows() - 1;
    boolean[][] possible = new boolean[table.rows()][table.columns()];
    for (int i = 0; i <= none; i++) {
      for (int j = 0; j <= none; j++) {
        possible[i][j] = i < none || j < none;
      }
    }
    var chance = QuasiIndependence.of(table, possible);
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < none; i++) {
      observed += table.count(i, i);
      expected += chance.expected(i, i).orElse(0);
    }
    double room = table.total() - expected;
    return table.total() == 0 || room <= ROUNDING * table.total()
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed - expected) / room);
  }
}

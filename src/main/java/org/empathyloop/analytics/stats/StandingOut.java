package org.empathyloop.analytics.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which cells of a table stand out from independence of rows and columns, and in which direction.
 * The whole table is asked first; a cell is asked only if it has enough observations, and all cells
 * asked together err no more often than one.
 */
public final class StandingOut {
  private static final double LEVEL = 0.05;

  /** How a cell compares with what independence would give. */
  public enum Side {
    MORE,
    LESS,
    NEITHER
  }

  private record Asked(int row, int column, double residual) {}

  private final Side[][] sides;
  private final boolean overall;

  private StandingOut(Side[][] sides, boolean overall) {
    this.sides = sides;
    this.overall = overall;
  }

  /**
   * @param limits below which neither the table nor a cell is asked
   * @return empty when the table as a whole is too small to be asked
   */
  public static Optional<StandingOut> of(CountTable table, SmallSample limits) {
    Optional<TableTest> test = table.likelihoodRatio();
    if (test.isEmpty() || !limits.enough(table)) {
      return Optional.empty();
    }
    Side[][] sides = new Side[table.rows()][table.columns()];
    for (Side[] row : sides) {
      Arrays.fill(row, Side.NEITHER);
    }
    boolean overall = test.get().p() < LEVEL;
    if (overall) {
      mark(sides, asked(table, limits));
    }
    return Optional.of(new StandingOut(sides, overall));
  }

  private static List<Asked> asked(CountTable table, SmallSample limits) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        if (limits.enough(table, i, j)) {
          int row = i;
          int column = j;
          table
              .adjustedResidual(i, j)
              .ifPresent(residual -> asked.add(new Asked(row, column, residual)));
        }
      }
    }
    return asked;
  }

  private static void mark(Side[][] sides, List<Asked> asked) {
    double[] p =
        Holm.adjusted(
            asked.stream().mapToDouble(cell -> Tails.normalTwoSided(cell.residual())).toArray());
    for (int k = 0; k < p.length; k++) {
      if (p[k] < LEVEL) {
        Asked cell = asked.get(k);
        sides[cell.row()][cell.column()] = cell.residual() > 0 ? Side.MORE : Side.LESS;
      }
    }
  }

  /** Whether the table as a whole is other than independence would give. */
  public boolean overall() {
    return overall;
  }

  public Side side(int row, int column) {
    return sides[row][column];
  }
}

package org.empathyloop.analytics.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * A table in which some cells cannot hold anything, such as a code that follows itself where
 * repeats were merged, against independence of rows and columns over all other cells. Expected
 * counts by iterative proportional fitting; residuals adjusted by the leverage of the log-linear
 * model.
 *
 * @see <a href="https://doi.org/10.2307/2283756">Goodman 1968</a>
 * @see <a href="https://doi.org/10.2307/2529686">Haberman 1973</a>
 */
public final class QuasiIndependence {
  private static final double CONVERGED = 1e-9;
  private static final int MOST_ROUNDS = 10_000;
  private static final double FULL_LEVERAGE = 1e-9;

  private final CountTable table;
  private final boolean[][] possible;
  private final double[][] expected;
  private final double[][] leverage;

  private QuasiIndependence(CountTable table, boolean[][] possible) {
    this.table = table;
    this.possible = possible;
    this.expected = fit();
    this.leverage = leverages();
  }

  /**
   * @param possible which cells may hold something; the others are empty
   */
  public static QuasiIndependence of(CountTable table, boolean[][] possible) {
    boolean[][] copy = new boolean[table.rows()][];
    for (int i = 0; i < table.rows(); i++) {
      copy[i] = Arrays.copyOf(possible[i], table.columns());
      for (int j = 0; j < table.columns(); j++) {
        if (!copy[i][j] && table.count(i, j) > 0) {
          throw new IllegalArgumentException("a cell that cannot hold anything does");
        }
      }
    }
    return new QuasiIndependence(table, copy);
  }

  /** Where no code follows itself. */
  public static QuasiIndependence withoutRepeats(CountTable table) {
    boolean[][] possible = new boolean[table.rows()][table.columns()];
    for (int i = 0; i < table.rows(); i++) {
      Arrays.fill(possible[i], true);
      possible[i][i] = false;
    }
    return of(table, possible);
  }

  /** The count to expect; empty where nothing can be, or for an empty table. */
  public OptionalDouble expected(int row, int column) {
    return possible[row][column] && table.total() > 0
        ? OptionalDouble.of(expected[row][column])
        : OptionalDouble.empty();
  }

  /**
   * Distance of a cell from what is expected, comparable with a normal deviate; empty where nothing
   * can be, nothing is expected, or the margins leave the cell no freedom.
   */
  public OptionalDouble adjustedResidual(int row, int column) {
    double variance = expected[row][column] * (1 - leverage[row][column]);
    return !possible[row][column] || variance <= FULL_LEVERAGE
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (table.count(row, column) - expected[row][column]) / Math.sqrt(variance));
  }

  /** Pearson's X² of the whole table; empty without a degree of freedom. */
  public Optional<TableTest> pearson() {
    double sum = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        double distance = table.count(i, j) - expected[i][j];
        sum += expected[i][j] == 0 ? 0 : distance * distance / expected[i][j];
      }
    }
    return test(sum);
  }

  /** The likelihood ratio G² of the whole table; empty without a degree of freedom. */
  public Optional<TableTest> likelihoodRatio() {
    double sum = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        int count = table.count(i, j);
        sum += count == 0 ? 0 : 2 * count * Math.log(count / expected[i][j]);
      }
    }
    return test(sum);
  }

  /** Cells less parameters, over the rows and columns that hold something. */
  private Optional<TableTest> test(double statistic) {
    int cells = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        cells += free(i, j) ? 1 : 0;
      }
    }
    int df = cells == 0 ? 0 : cells - model((i, j) -> 1.0).getRank();
    return df < 1 ? Optional.empty() : Optional.of(new TableTest(statistic, df));
  }

  private boolean free(int row, int column) {
    return possible[row][column] && table.rowTotal(row) > 0 && table.columnTotal(column) > 0;
  }

  private double[][] fit() {
    double[][] fitted = new double[table.rows()][table.columns()];
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        fitted[i][j] = free(i, j) ? 1 : 0;
      }
    }
    double off = Double.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && off > CONVERGED; round++) {
      off = 0;
      for (int i = 0; i < table.rows(); i++) {
        off = Math.max(off, scaleRow(fitted, i));
      }
      for (int j = 0; j < table.columns(); j++) {
        off = Math.max(off, scaleColumn(fitted, j));
      }
    }
    return fitted;
  }

  private double scaleRow(double[][] fitted, int row) {
    double sum = Arrays.stream(fitted[row]).sum();
    for (int j = 0; sum > 0 && j < table.columns(); j++) {
      fitted[row][j] *= table.rowTotal(row) / sum;
    }
    return Math.abs(sum - table.rowTotal(row));
  }

  private double scaleColumn(double[][] fitted, int column) {
    double sum = 0;
    for (double[] row : fitted) {
      sum += row[column];
    }
    for (int i = 0; sum > 0 && i < table.rows(); i++) {
      fitted[i][column] *= table.columnTotal(column) / sum;
    }
    return Math.abs(sum - table.columnTotal(column));
  }

  /** How much each cell's expected count follows the cell's own count, 0 to 1. */
  private double[][] leverages() {
    double[][] leverages = new double[table.rows()][table.columns()];
    if (table.total() == 0) {
      return leverages;
    }
    var fitted = model((i, j) -> Math.sqrt(expected[i][j]));
    RealMatrix directions = fitted.getU();
    int cell = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        if (free(i, j)) {
          double[] own = directions.getRow(cell++);
          leverages[i][j] =
              Arrays.stream(own).limit(fitted.getRank()).map(part -> part * part).sum();
        }
      }
    }
    return leverages;
  }

  /** The log-linear model over the cells that may hold something: one row a cell, weighted. */
  private SingularValueDecomposition model(ToDoubleBiFunction<Integer, Integer> weight) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        if (free(i, j)) {
          double[] row = new double[table.rows() + table.columns()];
          row[i] = weight.applyAsDouble(i, j);
          row[table.rows() + j] = row[i];
          rows.add(row);
        }
      }
    }
    return new SingularValueDecomposition(
        new Array2DRowRealMatrix(rows.toArray(double[][]::new), false));
  }
}

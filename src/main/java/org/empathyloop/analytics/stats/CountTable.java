package org.empathyloop.analytics.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * Counts by row and column, such as which code followed which: row = given, column = target. All
 * formulas compare with independence of rows and columns; where cells are impossible use {@link
 * QuasiIndependence}.
 *
 * @see <a href="https://doi.org/10.1017/CBO9780511527685">Bakeman and Gottman 1997, chapters 7 and
 *     8</a>
 */
public final class CountTable {
  private final int[][] counts;
  private final long[] rowTotals;
  private final long[] columnTotals;
  private final long total;

  private CountTable(int[][] counts) {
    this.counts = counts;
    this.rowTotals = new long[counts.length];
    this.columnTotals = new long[counts.length == 0 ? 0 : counts[0].length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < columnTotals.length; j++) {
        rowTotals[i] += counts[i][j];
        columnTotals[j] += counts[i][j];
      }
    }
    this.total = Arrays.stream(rowTotals).sum();
  }

  /**
   * @param counts rows of one length, none below 0
   */
  public static CountTable of(int[][] counts) {
    int[][] copy = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i].length != counts[0].length) {
        throw new IllegalArgumentException("rows have one length");
      }
      if (Arrays.stream(counts[i]).anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("counts are 0 or more");
      }
      copy[i] = counts[i].clone();
    }
    return new CountTable(copy);
  }

  public CountTable plus(CountTable other) {
    if (rows() != other.rows() || columns() != other.columns()) {
      throw new IllegalArgumentException("tables have one shape");
    }
    int[][] sum = new int[rows()][columns()];
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        sum[i][j] = Math.addExact(counts[i][j], other.counts[i][j]);
      }
    }
    return new CountTable(sum);
  }

  /** Rows and columns exchanged. */
  public CountTable transposed() {
    int[][] turned = new int[columns()][rows()];
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        turned[j][i] = counts[i][j];
      }
    }
    return new CountTable(turned);
  }

  public int rows() {
    return rowTotals.length;
  }

  public int columns() {
    return columnTotals.length;
  }

  public int count(int row, int column) {
    return counts[row][column];
  }

  public long rowTotal(int row) {
    return rowTotals[row];
  }

  public long columnTotal(int column) {
    return columnTotals[column];
  }

  public long total() {
    return total;
  }

  /** The count to expect if rows and columns were independent; empty for an empty table. */
  public OptionalDouble expected(int row, int column) {
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(expectation(row, column));
  }

  /** How often the target came after what was given: a transition probability with its count. */
  public Proportion conditional(int row, int column) {
    return new Proportion(counts[row][column], Math.toIntExact(rowTotals[row]));
  }

  /** The target after what was given, against all else. */
  public TwoByTwo collapsed(int row, int column) {
    int count = counts[row][column];
    return new TwoByTwo(
        count,
        Math.toIntExact(rowTotals[row] - count),
        Math.toIntExact(columnTotals[column] - count),
        Math.toIntExact(total - rowTotals[row] - columnTotals[column] + count));
  }

  /**
   * Distance of a cell from independence, comparable with a normal deviate; empty when its row or
   * column is empty or holds everything.
   *
   * @see <a href="https://doi.org/10.2307/2529686">Haberman 1973; the z of Allison and Liker
   *     1982</a>
   */
  public OptionalDouble adjustedResidual(int row, int column) {
    return collapsed(row, column).adjustedResidual();
  }

  /** Pearson's X² of the whole table; empty without a degree of freedom. */
  public Optional<TableTest> pearson() {
    return test((count, expected) -> (count - expected) * (count - expected) / expected);
  }

  /** The likelihood ratio G² of the whole table; empty without a degree of freedom. */
  public Optional<TableTest> likelihoodRatio() {
    return test((count, expected) -> count == 0 ? 0 : 2 * count * Math.log(count / expected));
  }

  private Optional<TableTest> test(DoubleBinaryOperator part) {
    int df = (filled(rowTotals) - 1) * (filled(columnTotals) - 1);
    if (total == 0 || df < 1) {
      return Optional.empty();
    }
    double sum = 0;
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        double expected = expectation(i, j);
        sum += expected == 0 ? 0 : part.applyAsDouble(counts[i][j], expected);
      }
    }
    return Optional.of(new TableTest(sum, df));
  }

  /** Rows or columns with nothing in them take no part, each for itself. */
  private static int filled(long[] totals) {
    return (int) Arrays.stream(totals).filter(margin -> margin > 0).count();
  }

  private double expectation(int row, int column) {
    return (double) rowTotals[row] * columnTotals[column] / total;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountTable table && Arrays.deepEquals(counts, table.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return IntStream.range(0, rows()).mapToObj(i -> Arrays.toString(counts[i])).toList().toString();
  }
}

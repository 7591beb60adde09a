package org.empathyloop.analytics.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Measures of how two partners together move over a grid of cells, each cell one state of the one
 * with one state of the other. A visit is the time in one cell between entering and leaving it; a
 * break ends a visit, and nothing is counted over it.
 *
 * @see <a href="https://doi.org/10.1207/s15327876mp1701_3">Lewis, Lamey and Douglas 1999;
 *     Hollenstein 2013</a>
 */
public final class StateSpaceGrid {
  private static final double MUCH_OF_THE_TIME = 0.25;
  private static final double LONG_VISITS = 2;

  private final List<List<Stay>> walks;
  private final double[] durations;
  private final int[] visits;
  private final int events;
  private final CountTable moves;

  /**
   * Time in one cell, as it was coded.
   *
   * @param cell 0 to below the number of possible cells
   * @param length in any one unit of time, more than 0
   */
  public record Stay(int cell, double length) {
    public Stay {
      if (!(length > 0)) {
        throw new IllegalArgumentException("a stay lasts");
      }
    }
  }

  private StateSpaceGrid(int cells, List<List<Stay>> walks, int events) {
    this.walks = walks;
    this.events = events;
    this.durations = new double[cells];
    this.visits = new int[cells];
    int[][] moved = new int[cells][cells];
    for (List<Stay> walk : walks) {
      for (int i = 0; i < walk.size(); i++) {
        Stay visit = walk.get(i);
        durations[visit.cell()] += visit.length();
        visits[visit.cell()]++;
        if (i > 0) {
          moved[walk.get(i - 1).cell()][visit.cell()]++;
        }
      }
    }
    this.moves = CountTable.of(moved);
  }

  /**
   * @param cells number of possible cells, visited or not
   * @param unbroken stays one after the other, in lists without a break inside
   */
  public static StateSpaceGrid of(int cells, List<List<Stay>> unbroken) {
    int events = unbroken.stream().mapToInt(List::size).sum();
    return new StateSpaceGrid(
        cells, unbroken.stream().map(StateSpaceGrid::visits).toList(), events);
  }

  private static List<Stay> visits(List<Stay> stays) {
    List<Stay> merged = new ArrayList<>();
    for (Stay stay : stays) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).cell() == stay.cell()) {
        merged.set(last, new Stay(stay.cell(), merged.get(last).length() + stay.length()));
      } else {
        merged.add(stay);
      }
    }
    return merged;
  }

  /** Number of possible cells. */
  public int cells() {
    return durations.length;
  }

  /** Total time on the grid. */
  public double duration() {
    return Arrays.stream(durations).sum();
  }

  /** Total time in a cell. */
  public double duration(int cell) {
    return durations[cell];
  }

  /** Stays as coded, before neighbours in one cell are merged. */
  public int events() {
    return events;
  }

  public int visits() {
    return Arrays.stream(visits).sum();
  }

  public int visits(int cell) {
    return visits[cell];
  }

  /** Moves from cell to cell. */
  public int transitions() {
    return (int) moves.total();
  }

  /** How often which cell followed which. */
  public CountTable moves() {
    return moves;
  }

  /** Number of cells visited. */
  public int range() {
    return (int) IntStream.range(0, cells()).filter(cell -> visits[cell] > 0).count();
  }

  /** Share of the time in a cell, 0 to 1; empty when there is no time. */
  public OptionalDouble share(int cell) {
    return quotient(durations[cell], duration());
  }

  public OptionalDouble meanEventDuration() {
    return quotient(duration(), events);
  }

  public OptionalDouble meanVisitDuration() {
    return quotient(duration(), visits());
  }

  /** Mean length of the visits to one cell; empty when it was not visited. */
  public OptionalDouble meanVisitDuration(int cell) {
    return quotient(durations[cell], visits[cell]);
  }

  /** Mean time in a visited cell. */
  public OptionalDouble meanCellDuration() {
    return quotient(duration(), range());
  }

  /** Moves in {@code unit} of time. */
  public OptionalDouble transitionsPer(double unit) {
    return quotient(transitions() * unit, duration());
  }

  /** 0 for all time in one cell to 1 for equal time in all possible cells. */
  public OptionalDouble dispersion() {
    if (cells() < 2 || duration() == 0) {
      return OptionalDouble.empty();
    }
    double squares = Arrays.stream(durations).map(time -> time / duration()).map(p -> p * p).sum();
    return OptionalDouble.of(1 - (cells() * squares - 1) / (cells() - 1));
  }

  /** Entropy of the time over cells, in nats. */
  public OptionalDouble durationEntropy() {
    return entropy(durations);
  }

  /** Entropy of the visits over cells, in nats. */
  public OptionalDouble visitEntropy() {
    return entropy(Arrays.stream(visits).asDoubleStream().toArray());
  }

  /**
   * Entropy of the moves given the cell that they leave, in nats: how hard to tell where a move
   * goes once one knows where it starts.
   */
  public OptionalDouble transitionalEntropy() {
    if (transitions() == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int i = 0; i < cells(); i++) {
      for (int j = 0; j < cells(); j++) {
        double p = (double) moves.count(i, j) / transitions();
        sum -= p == 0 ? 0 : p * Math.log((double) moves.count(i, j) / moves.rowTotal(i));
      }
    }
    return OptionalDouble.of(sum);
  }

  /**
   * Mean time from leaving a region to entering it again; empty when it was never entered again.
   */
  public OptionalDouble returnTime(IntPredicate region) {
    return returns(region).stream().mapToDouble(Return::time).average();
  }

  /** Mean number of visits elsewhere before a region is entered again; empty when it never was. */
  public OptionalDouble returnVisits(IntPredicate region) {
    return returns(region).stream().mapToDouble(Return::visits).average();
  }

  /** Mean time from leaving a cell to entering it again, over all cells; empty without a return. */
  public OptionalDouble meanReturnTime() {
    return IntStream.range(0, cells())
        .boxed()
        .flatMap(cell -> returns(other -> other == cell).stream())
        .mapToDouble(Return::time)
        .average();
  }

  private record Return(double time, int visits) {}

  private List<Return> returns(IntPredicate region) {
    List<Return> returns = new ArrayList<>();
    for (List<Stay> walk : walks) {
      boolean left = false;
      double away = 0;
      int elsewhere = 0;
      for (Stay visit : walk) {
        if (!region.test(visit.cell())) {
          away += visit.length();
          elsewhere++;
          continue;
        }
        if (left && elsewhere > 0) {
          returns.add(new Return(away, elsewhere));
        }
        left = true;
        away = 0;
        elsewhere = 0;
      }
    }
    return returns;
  }

  /**
   * Cells that hold the couple: a quarter of the time or more, visits at least twice as long as the
   * mean visit, and, where it was left and entered again, no later than the mean return.
   */
  public List<Integer> attractors() {
    return IntStream.range(0, cells()).filter(this::attracts).boxed().toList();
  }

  private boolean attracts(int cell) {
    boolean much = share(cell).orElse(0) >= MUCH_OF_THE_TIME;
    boolean longVisits =
        meanVisitDuration(cell).orElse(0) >= LONG_VISITS * meanVisitDuration().orElse(0);
    OptionalDouble back = returnTime(other -> other == cell);
    boolean soonBack = back.isEmpty() || back.getAsDouble() <= meanReturnTime().orElseThrow();
    return much && longVisits && soonBack;
  }

  private static OptionalDouble entropy(double[] amounts) {
    double total = Arrays.stream(amounts).sum();
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Arrays.stream(amounts)
                .filter(amount -> amount > 0)
                .map(amount -> amount / total)
                .map(p -> -p * Math.log(p))
                .sum());
  }

  private static OptionalDouble quotient(double of, double by) {
    return by == 0 ? OptionalDouble.empty() : OptionalDouble.of(of / by);
  }
}

package org.empathyloop.analytics.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the few cells of a grid that draw the couple, by dropping the cell with the least time
 * until the time is spread much more evenly over those that remain.
 *
 * @see <a href="https://doi.org/10.1111/1467-8624.00057">Lewis, Lamey and Douglas 1999</a>
 */
public final class Winnowing {
  private static final double HALF = 0.5;

  private Winnowing() {}

  /**
   * @return the cells left when the unevenness first falls under half of what it was over all
   *     visited cells, in their order; none when the time was even or the grid is empty
   */
  public static List<Integer> attractor(StateSpaceGrid grid) {
    List<Integer> left =
        new ArrayList<>(
            IntStream.range(0, grid.cells())
                .filter(cell -> grid.visits(cell) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer cell) -> -grid.duration(cell)))
                .toList());
    if (left.isEmpty()) {
      return List.of();
    }
    double first = unevenness(grid, left);
    while (!left.isEmpty() && first > 0) {
      if (unevenness(grid, left) < HALF * first) {
        return left.stream().sorted().toList();
      }
      left.remove(left.size() - 1);
    }
    return List.of();
  }

  private static double unevenness(StateSpaceGrid grid, List<Integer> cells) {
    double expected = grid.duration() / cells.size();
    return cells.stream()
            .mapToDouble(cell -> grid.duration(cell) - expected)
            .map(distance -> distance * distance / expected)
            .sum()
        / cells.size();
  }
}

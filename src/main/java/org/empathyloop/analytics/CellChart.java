package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.shared.svg.SvgElement;

/**
 * Draws a table as cells whose ground darkens with the share in them; a cell with too few
 * observations to say anything is hatched. Pure; the same numbers stand in the table beside it.
 */
public final class CellChart {
  private static final double WIDTH = 290;
  private static final double LEFT = 44;
  private static final double TOP = 24;
  private static final double CELL_HEIGHT = 32;
  private static final double GAP = 2;
  private static final double HALF_LETTER = 4;
  private static final double LABEL_GAP = 8;
  private static final int SHADES = 5;

  /**
   * One cell.
   *
   * @param label what stands in it; may be empty
   * @param share 0 to 1, which its ground shows in five shades
   * @param few whether there are too few observations for a share
   */
  public record Cell(String label, double share, boolean few) {

    /** 0 for nothing, else 1 to 4 in quarters. */
    int shade() {
      return share <= 0 ? 0 : Math.min(SHADES - 1, 1 + (int) (share * (SHADES - 1)));
    }
  }

  private CellChart() {}

  /**
   * @param rowNames as many as rows of {@code cells}
   * @param columnNames as many as cells in each row
   * @param cells the rows from the top, each from the left
   */
  public static SvgElement draw(
      List<String> rowNames, List<String> columnNames, List<List<Cell>> cells, String title) {
    double width = (WIDTH - LEFT) / Math.max(1, columnNames.size());
    List<SvgElement> parts = new ArrayList<>();
    for (int j = 0; j < columnNames.size(); j++) {
      double middle = LEFT + (j + 0.5) * width;
      parts.add(
          SvgElement.text(middle, TOP - LABEL_GAP, columnNames.get(j))
              .with("text-anchor", "middle"));
    }
    for (int i = 0; i < rowNames.size(); i++) {
      double top = TOP + i * CELL_HEIGHT;
      parts.add(
          SvgElement.text(LEFT - LABEL_GAP, top + CELL_HEIGHT / 2 + HALF_LETTER, rowNames.get(i))
              .with("text-anchor", "end"));
      for (int j = 0; j < columnNames.size(); j++) {
        addCell(parts, cells.get(i).get(j), LEFT + j * width, top, width);
      }
    }
    double height = TOP + rowNames.size() * CELL_HEIGHT;
    return SvgElement.of("svg")
        .styled("small-chart cells")
        .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) height)
        .with("role", "img")
        .with("aria-label", title)
        .holding(parts);
  }

  private static void addCell(
      List<SvgElement> parts, Cell cell, double left, double top, double width) {
    parts.add(
        SvgElement.rect(left, top, width - GAP, CELL_HEIGHT - GAP)
            .styled(cell.few() ? "cell-few" : "cell-" + cell.shade()));
    if (!cell.label().isEmpty()) {
      parts.add(
          SvgElement.text(
                  left + (width - GAP) / 2, top + CELL_HEIGHT / 2 + HALF_LETTER, cell.label())
              .with("text-anchor", "middle")
              .styled("value"));
    }
  }
}

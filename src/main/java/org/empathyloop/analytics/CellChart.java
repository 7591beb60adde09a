package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.shared.svg.SvgElement;

/**
 * Draws a table as cells. A cell's ground tells its share in five shades, or whether it came more
 * or less often than expected; one with too few observations is hatched and keeps its count. Pure;
 * the same numbers stand in the table beside it.
 */
public final class CellChart {
  private static final double WIDTH = 290;
  private static final double LEFT = 44;
  private static final double TOP = 24;
  private static final double CELL_HEIGHT = 32;
  private static final double GAP = 2;
  private static final double HALF_LETTER = 4;
  private static final double LABEL_GAP = 8;
  private static final double PLATE_WIDTH = 24;
  private static final double PLATE_HEIGHT = 18;
  private static final double SIGN_GAP = 12;
  private static final int SHADES = 5;

  /**
   * One cell.
   *
   * @param label what stands in it; may be empty
   * @param style of its ground
   * @param sign beside the label, so that the ground is not alone; may be empty
   */
  public record Cell(String label, String style, String sign) {

    /**
     * @param share 0 to 1: the lightest ground for nothing, then one more in each quarter
     */
    public static Cell shaded(String label, double share) {
      int shade = share <= 0 ? 0 : Math.min(SHADES - 1, 1 + (int) (share * (SHADES - 1)));
      return new Cell(label, "cell-" + shade, "");
    }

    public static Cell plain(String label) {
      return new Cell(label, "cell-0", "");
    }

    /** Too few observations to say more than how many. */
    public static Cell few(String label) {
      return new Cell(label, "cell-few", "");
    }

    public static Cell more(String label) {
      return new Cell(label, "cell-more", "▲");
    }

    public static Cell less(String label) {
      return new Cell(label, "cell-less", "▽");
    }

    boolean hatched() {
      return style.equals("cell-few");
    }
  }

  /**
   * What a row or column is called, and what while names are hidden.
   *
   * @param unnamed the same where there is no name in it
   */
  public record Name(String named, String unnamed) {
    public static Name plain(String name) {
      return new Name(name, name);
    }
  }

  private CellChart() {}

  /**
   * @param rowNames as many as rows of {@code cells}
   * @param columnNames as many as cells in each row
   * @param cells the rows from the top, each from the left
   */
  public static SvgElement draw(
      List<Name> rowNames, List<Name> columnNames, List<List<Cell>> cells, String title) {
    double width = (WIDTH - LEFT) / Math.max(1, columnNames.size());
    List<SvgElement> parts = new ArrayList<>();
    for (int j = 0; j < columnNames.size(); j++) {
      double middle = LEFT + (j + 0.5) * width;
      name(parts, columnNames.get(j), middle, TOP - LABEL_GAP, "middle");
    }
    for (int i = 0; i < rowNames.size(); i++) {
      double top = TOP + i * CELL_HEIGHT;
      name(parts, rowNames.get(i), LEFT - LABEL_GAP, top + CELL_HEIGHT / 2 + HALF_LETTER, "end");
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

  private static void name(List<SvgElement> parts, Name name, double x, double y, String anchor) {
    SvgElement named = SvgElement.text(x, y, name.named()).with("text-anchor", anchor);
    if (name.named().equals(name.unnamed())) {
      parts.add(named);
    } else {
      parts.add(named.styled("named"));
      parts.add(
          SvgElement.text(x, y, name.unnamed()).with("text-anchor", anchor).styled("unnamed"));
    }
  }

  private static void addCell(
      List<SvgElement> parts, Cell cell, double left, double top, double width) {
    double middle = left + (width - GAP) / 2;
    double centre = top + (CELL_HEIGHT - GAP) / 2;
    parts.add(
        SvgElement.rect(left, top, width - GAP, CELL_HEIGHT - GAP)
            .with("rx", 4)
            .styled(cell.style()));
    if (cell.label().isEmpty()) {
      return;
    }
    if (cell.hatched()) {
      parts.add(
          SvgElement.rect(
                  middle - PLATE_WIDTH / 2, centre - PLATE_HEIGHT / 2, PLATE_WIDTH, PLATE_HEIGHT)
              .with("rx", 3)
              .styled("cell-plate"));
    }
    parts.add(
        SvgElement.text(middle, centre + HALF_LETTER, cell.label())
            .with("text-anchor", "middle")
            .styled("value"));
    if (!cell.sign().isEmpty()) {
      parts.add(
          SvgElement.text(left + width - GAP - SIGN_GAP, centre + HALF_LETTER, cell.sign())
              .with("text-anchor", "middle")
              .styled("value"));
    }
  }
}

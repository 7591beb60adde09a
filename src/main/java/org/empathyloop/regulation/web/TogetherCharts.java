package org.empathyloop.regulation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.analytics.CellChart;
import org.empathyloop.analytics.CellChart.Cell;
import org.empathyloop.analytics.DyadStates;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.PolarityTable;
import org.empathyloop.analytics.PolarityTable.Symbol;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.analytics.stats.SmallSample;
import org.empathyloop.analytics.stats.StateSpaceGrid;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Polarity;

/**
 * What follows what, and where the two are together, as charts and as tables of the same numbers.
 */
final class TogetherCharts {
  private static final int PERCENT = 100;
  private static final String NOTHING = "–";

  private final List<MeasuredSession> sessions;
  private final Text text;
  private final String initialA;
  private final String initialB;

  TogetherCharts(List<MeasuredSession> sessions, Text text, String initialA, String initialB) {
    this.sessions = sessions;
    this.text = text;
    this.initialA = initialA;
    this.initialB = initialB;
  }

  /** All sessions pooled; nothing is counted from one to the next. */
  CountTable follows() {
    return sessions.stream()
        .map(session -> session.measures().follows())
        .reduce(PolarityTable.none(), CountTable::plus);
  }

  /** How often each moment was followed by each, in percent of its row. */
  SvgElement followChart() {
    CountTable table = follows();
    List<List<Cell>> cells =
        IntStream.range(0, table.rows())
            .mapToObj(
                i -> IntStream.range(0, table.columns()).mapToObj(j -> cell(table, i, j)).toList())
            .toList();
    String title =
        String.join(
            "; ",
            followRows().stream()
                .map(row -> row.given() + ": " + String.join(", ", row.cells()))
                .toList());
    return CellChart.draw(symbols(), symbols(), cells, text.get("regulation.follows-title", title));
  }

  private static Cell cell(CountTable table, int i, int j) {
    boolean few = !SmallSample.DEFAULT.enough(table, i, j);
    double share = table.conditional(i, j).share().orElse(0);
    return new Cell(few ? "" : Math.round(PERCENT * share) + " %", share, few);
  }

  /** The same with counts and intervals. */
  List<FollowRow> followRows() {
    CountTable table = follows();
    return Stream.of(Symbol.values())
        .map(
            symbol ->
                new FollowRow(
                    name(symbol),
                    (int) table.rowTotal(symbol.ordinal()),
                    IntStream.range(0, table.columns())
                        .mapToObj(j -> told(table, symbol.ordinal(), j))
                        .toList()))
        .toList();
  }

  private String told(CountTable table, int i, int j) {
    Proportion share = table.conditional(i, j);
    String counts = share.count() + "/" + share.of();
    if (!SmallSample.DEFAULT.enough(table, i, j)) {
      return text.get("regulation.too-few", counts);
    }
    var interval = share.wilson95().orElseThrow();
    return counts + ", " + percent(interval.low()) + "–" + percent(interval.high()) + " %";
  }

  List<String> symbols() {
    return Stream.of(Symbol.values()).map(this::name).toList();
  }

  private String name(Symbol symbol) {
    String initial = symbol.partner() == PartnerLetter.A ? initialA : initialB;
    return initial + (symbol.polarity() == Polarity.CONNECTING ? " +" : " −");
  }

  /** One grid a session: rows the states of A, columns those of B, by share of the time. */
  List<GridCard> grids() {
    return sessions.stream().map(this::grid).toList();
  }

  private GridCard grid(MeasuredSession session) {
    StateSpaceGrid grid = session.measures().grid();
    int states = DyadStates.STATES.size();
    List<List<Cell>> cells = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < states; i++) {
      List<Cell> row = new ArrayList<>();
      for (int j = 0; j < states; j++) {
        double share = grid.share(i * states + j).orElse(0);
        long percent = Math.round(PERCENT * share);
        row.add(new Cell(percent == 0 ? "" : String.valueOf(percent), share, false));
        if (percent > 0) {
          told.add(letters().get(i) + letters().get(j) + " " + percent + " %");
        }
      }
      cells.add(row);
    }
    String title = text.get("regulation.grid-title", session.number(), String.join(", ", told));
    return new GridCard(
        session.number(),
        CellChart.draw(letters(), letters(), cells, title),
        String.join(", ", told),
        grid.visits(),
        grid.range(),
        grid.dispersion().stream()
            .mapToObj(value -> String.format(text.locale(), "%.2f", value))
            .findFirst()
            .orElse(NOTHING));
  }

  /** One letter a state, in the order of the grid. */
  private List<String> letters() {
    return List.of(text.get("regulation.state-letters").split(" "));
  }

  private static long percent(double share) {
    return Math.round(PERCENT * share);
  }
}

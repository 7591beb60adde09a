package org.empathyloop.regulation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.analytics.CellChart;
import org.empathyloop.analytics.CellChart.Cell;
import org.empathyloop.analytics.CellChart.Name;
import org.empathyloop.analytics.DyadStates;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.PolarityTable;
import org.empathyloop.analytics.PolarityTable.Symbol;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.analytics.stats.SmallSample;
import org.empathyloop.analytics.stats.StandingOut;
import org.empathyloop.analytics.stats.StandingOut.Side;
import org.empathyloop.analytics.stats.StateSpaceGrid;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.cycle.web.NamedPhrase;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What follows what, and where the two are together, as charts and as tables of the same numbers.
 */
final class TogetherCharts {
  private static final int PERCENT = 100;
  private static final String NOTHING = "–";

  private static final String PLUS = "+";
  private static final String MINUS = "−";

  private final List<MeasuredSession> sessions;
  private final CoupleSummary couple;
  private final Text text;

  TogetherCharts(List<MeasuredSession> sessions, CoupleSummary couple, Text text) {
    this.sessions = sessions;
    this.couple = couple;
    this.text = text;
  }

  /** All sessions pooled; nothing is counted from one to the next. */
  CountTable follows() {
    return sessions.stream()
        .map(session -> session.measures().follows())
        .reduce(PolarityTable.none(), CountTable::plus);
  }

  /** How often each moment was followed by each. */
  SvgElement followChart() {
    CountTable table = follows();
    Optional<StandingOut> found = StandingOut.of(table, SmallSample.DEFAULT);
    List<List<Cell>> cells =
        IntStream.range(0, table.rows())
            .mapToObj(
                i ->
                    IntStream.range(0, table.columns())
                        .mapToObj(j -> cell(table, found, i, j))
                        .toList())
            .toList();
    String title =
        followRows().stream()
            .map(row -> row.given().unnamed() + ": " + String.join(", ", row.cells()))
            .collect(Collectors.joining("; "));
    List<Name> names =
        symbols().stream().map(name -> new Name(name.named(), name.unnamed())).toList();
    return CellChart.draw(names, names, cells, text.get("regulation.follows-title", title));
  }

  private static Cell cell(CountTable table, Optional<StandingOut> found, int i, int j) {
    String count = String.valueOf(table.count(i, j));
    if (!SmallSample.DEFAULT.enough(table, i, j)) {
      return Cell.few(count);
    }
    return switch (found.map(sides -> sides.side(i, j)).orElse(Side.NEITHER)) {
      case MORE -> Cell.more(count);
      case LESS -> Cell.less(count);
      case NEITHER -> Cell.plain(count);
    };
  }

  /** What may be said of the whole before its cells are looked at. */
  String followSaid() {
    CountTable table = follows();
    if (table.total() == 0) {
      return text.get("regulation.follows-none");
    }
    return StandingOut.of(table, SmallSample.DEFAULT)
        .map(found -> text.get("regulation.follows-" + (found.overall() ? "order" : "no-order")))
        .orElseGet(() -> text.get("regulation.follows-few"));
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

  List<NamedPhrase> symbols() {
    return Stream.of(Symbol.values()).map(this::name).toList();
  }

  private NamedPhrase name(Symbol symbol) {
    String sign = symbol.polarity() == Polarity.CONNECTING ? " +" : " −";
    return new NamedPhrase(
        couple.partner(symbol.partner()).initial() + sign, symbol.partner().name() + sign);
  }

  /** One grid a session: rows the states of A, columns those of B, by share of the time. */
  List<GridCard> grids() {
    return IntStream.range(0, sessions.size())
        .mapToObj(i -> grid(sessions.get(i), i == 0 ? null : sessions.get(i - 1)))
        .toList();
  }

  private GridCard grid(MeasuredSession session, @Nullable MeasuredSession before) {
    StateSpaceGrid grid = session.measures().grid();
    List<String> told = new ArrayList<>();
    List<List<Cell>> cells =
        cells(
            cell -> {
              double share = grid.share(cell).orElse(0);
              long percent = percent(share);
              if (percent > 0) {
                told.add(states(cell) + " " + percent + " %");
              }
              return Cell.shaded(percent == 0 ? "" : String.valueOf(percent), share);
            });
    String shares = told.isEmpty() ? text.get("regulation.grid-none") : String.join(", ", told);
    return new GridCard(
        session.number(),
        draw(cells, text.get("regulation.grid-title", session.number(), shares)),
        shares,
        before == null ? NOTHING : change(before, session),
        grid.visits(),
        grid.range(),
        number(grid.dispersion()));
  }

  /** Points of percent by which each cell changed from the first session shown to the last. */
  SvgElement changeChart() {
    MeasuredSession first = sessions.get(0);
    MeasuredSession last = sessions.get(sessions.size() - 1);
    List<List<Cell>> cells =
        cells(
            cell -> {
              long points = points(first, last, cell);
              String label = points == 0 ? "" : signed(points);
              return Cell.shaded(label, Math.abs(points) / (double) PERCENT);
            });
    return draw(
        cells,
        text.get(
            "regulation.grid-change-title", first.number(), last.number(), change(first, last)));
  }

  /** Whether there are two grids of which one can have changed. */
  boolean changeable() {
    return sessions.size() > 1 && charted(sessions.get(0)) && charted(last());
  }

  private MeasuredSession last() {
    return sessions.get(sessions.size() - 1);
  }

  /** Such as "CC +12, PW −8", in points of percent. */
  private String change(MeasuredSession from, MeasuredSession to) {
    if (!charted(from) || !charted(to)) {
      return text.get("regulation.grid-none");
    }
    String changes =
        IntStream.range(0, DyadStates.STATES.size() * DyadStates.STATES.size())
            .filter(cell -> points(from, to, cell) != 0)
            .mapToObj(cell -> states(cell) + " " + signed(points(from, to, cell)))
            .collect(Collectors.joining(", "));
    return changes.isEmpty() ? text.get("regulation.grid-same") : changes;
  }

  private static boolean charted(MeasuredSession session) {
    return session.measures().grid().duration() > 0;
  }

  private static long points(MeasuredSession from, MeasuredSession to, int cell) {
    return percent(to.measures().grid().share(cell).orElse(0))
        - percent(from.measures().grid().share(cell).orElse(0));
  }

  private static String signed(long points) {
    return (points > 0 ? PLUS : MINUS) + Math.abs(points);
  }

  private static List<List<Cell>> cells(IntFunction<Cell> draw) {
    int states = DyadStates.STATES.size();
    return IntStream.range(0, states)
        .mapToObj(
            i -> IntStream.range(0, states).mapToObj(j -> draw.apply(i * states + j)).toList())
        .toList();
  }

  private SvgElement draw(List<List<Cell>> cells, String title) {
    List<Name> names = letters().stream().map(Name::plain).toList();
    return CellChart.draw(names, names, cells, title);
  }

  /** The two letters of a cell, A's first. */
  private String states(int cell) {
    int states = DyadStates.STATES.size();
    return letters().get(cell / states) + letters().get(cell % states);
  }

  /** One letter a state, in the order of the grid. */
  private List<String> letters() {
    return List.of(text.get("regulation.state-letters").split(" "));
  }

  private String number(OptionalDouble value) {
    return value.isPresent() ? String.format(text.locale(), "%.2f", value.getAsDouble()) : NOTHING;
  }

  private static long percent(double share) {
    return Math.round(PERCENT * share);
  }
}

package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.analytics.CellChart.Cell;
import org.empathyloop.analytics.CellChart.Name;
import org.empathyloop.shared.svg.SvgElement;
import org.junit.jupiter.api.Test;

class CellChartTest {
  @Test
  void the_ground_darkens_in_quarters_and_nothing_is_the_lightest() {
    assertThat(List.of(0.0, .01, .2499, .25, .5, .75, 1.0))
        .extracting(share -> Cell.shaded("", share).style())
        .containsExactly("cell-0", "cell-1", "cell-1", "cell-2", "cell-3", "cell-4", "cell-4");
  }

  @Test
  void EL_ANA_032_a_cell_with_too_few_is_hatched_and_keeps_its_count() {
    var chart =
        CellChart.draw(
            List.of(Name.plain("r")),
            List.of(Name.plain("x"), Name.plain("y")),
            List.of(List.of(Cell.few("4"), Cell.more("19"))),
            "title");

    assertThat(styles(chart))
        .containsExactly("cell-few", "cell-plate", "value", "cell-more", "value", "value");
    assertThat(chart.words()).isEqualTo("x y r 4 19 ▲");
    assertThat(chart.attributes())
        .containsEntry("aria-label", "title")
        .containsEntry("role", "img");
  }

  @Test
  void rows_stand_under_each_other_and_columns_side_by_side() {
    var cell = Cell.plain("");
    var chart =
        CellChart.draw(
            List.of(Name.plain("1"), Name.plain("2")),
            List.of(Name.plain("1"), Name.plain("2")),
            List.of(List.of(cell, cell), List.of(cell, cell)),
            "t");
    List<String> places = new ArrayList<>();
    chart.forEach(
        part -> {
          if (part.name().equals("rect")) {
            places.add(part.attributes().get("x") + " " + part.attributes().get("y"));
          }
        });

    assertThat(places).containsExactly("44 24", "167 24", "44 56", "167 56");
  }

  @Test
  void a_name_stands_twice_once_for_names_hidden() {
    var chart =
        CellChart.draw(
            List.of(new Name("R +", "A +")), List.of(), List.of(List.<Cell>of()), "title");

    assertThat(styles(chart)).containsExactly("named", "unnamed");
    assertThat(chart.words()).isEqualTo("R + A +");
  }

  private static List<String> styles(SvgElement chart) {
    List<String> styles = new ArrayList<>();
    chart.forEach(
        part -> {
          String style = part.attributes().get("class");
          if (style != null && part != chart) {
            styles.add(style);
          }
        });
    return styles;
  }
}

package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.empathyloop.analytics.CellChart.Cell;
import org.empathyloop.shared.svg.SvgElement;
import org.junit.jupiter.api.Test;

class CellChartTest {
  @Test
  void the_ground_darkens_in_quarters_and_nothing_is_the_lightest() {
    assertThat(List.of(0.0, .01, .2499, .25, .5, .75, 1.0))
        .extracting(share -> new Cell("", share, false).shade())
        .containsExactly(0, 1, 1, 2, 3, 4, 4);
  }

  @Test
  void EL_ANA_032_a_cell_with_too_few_is_hatched_whatever_its_share() {
    var chart =
        CellChart.draw(
            List.of("r"),
            List.of("x", "y"),
            List.of(List.of(new Cell("", .9, true), new Cell("90 %", .9, false))),
            "title");

    assertThat(styles(chart)).containsExactly("cell-few", "cell-4", "value");
    assertThat(chart.words()).contains("r", "x", "y", "90 %");
    assertThat(chart.attributes())
        .containsEntry("aria-label", "title")
        .containsEntry("role", "img");
  }

  @Test
  void rows_stand_under_each_other_and_columns_side_by_side() {
    var cell = new Cell("", 0, false);
    var chart =
        CellChart.draw(
            List.of("1", "2"),
            List.of("1", "2"),
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

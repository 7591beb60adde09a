package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.couple.PartnerLetter.A;
import static org.empathyloop.couple.PartnerLetter.B;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.svg.SvgElement;
import org.junit.jupiter.api.Test;

class CycleFigureTest {
  @Test
  void every_station_with_words_is_drawn_and_a_blank_one_is_not() {
    var full = CycleFigure.draw(words(CycleKind.SIDEWAYS, "words"));
    var blank = CycleFigure.draw(words(CycleKind.SIDEWAYS, ""));

    assertThat(elements(full, "a")).hasSize(12);
    assertThat(elements(blank, "a")).isEmpty();
  }

  @Test
  void names_and_letters_are_both_there_for_the_page_to_hide_one() {
    var figure = CycleFigure.draw(words(CycleKind.SIDEWAYS, "what {B} does"));

    assertThat(elements(figure, "tspan"))
        .anySatisfy(
            span -> {
              assertThat(span.text()).isEqualTo("M.");
              assertThat(span.attributes()).containsEntry("class", "named");
            })
        .anySatisfy(
            span -> {
              assertThat(span.text()).isEqualTo("B");
              assertThat(span.attributes()).containsEntry("class", "unnamed");
            });
    assertThat(figure.words()).doesNotContain("{");
  }

  @Test
  void sideways_is_dashed_and_connecting_is_not() {
    assertThat(halves(CycleKind.SIDEWAYS))
        .hasSize(2)
        .allMatch(half -> half.attributes().containsKey("stroke-dasharray"));
    assertThat(halves(CycleKind.CONNECTING))
        .hasSize(2)
        .noneMatch(half -> half.attributes().containsKey("stroke-dasharray"));
  }

  @Test
  void every_box_lies_inside_the_figure_however_long_its_words() {
    var figure = CycleFigure.draw(words(CycleKind.SIDEWAYS, "a rather long sentence ".repeat(6)));

    assertThat(elements(figure, "rect"))
        .filteredOn(box -> "frame".equals(box.attributes().get("class")))
        .hasSize(10)
        .allSatisfy(
            box -> {
              assertThat(number(box, "x")).isBetween(0.0, 1000 - number(box, "width"));
              assertThat(number(box, "y")).isBetween(0.0, 600 - number(box, "height"));
            });
  }

  @Test
  void on_paper_nothing_leads_anywhere() {
    var station =
        new FigureStation(A, NodeKind.MOVE, "What {A} does", "Presses", false, "", false, null);
    var figure =
        CycleFigure.draw(
            new FigureWords(
                CycleKind.SIDEWAYS,
                "t",
                "a",
                "b",
                "own words",
                Map.of(),
                Map.of(),
                List.of(station)));

    assertThat(elements(figure, "a")).isEmpty();
    assertThat(figure.words()).contains("Presses");
  }

  private static FigureWords words(CycleKind kind, String words) {
    return new FigureWords(
        kind,
        "Cycle map",
        "What can be seen",
        "What is felt, below the surface",
        "own words",
        Map.of(A, "R.", B, "M."),
        Map.of(A, "pursues when unsure"),
        Stream.of(PartnerLetter.values())
            .flatMap(
                who ->
                    Stream.of(NodeKind.values())
                        .map(
                            station ->
                                new FigureStation(
                                    who,
                                    station,
                                    "caption",
                                    words,
                                    true,
                                    "seen 2x",
                                    false,
                                    "/cycle/map")))
            .toList());
  }

  private static List<SvgElement> halves(CycleKind kind) {
    return elements(CycleFigure.draw(words(kind, "w")), "path").stream()
        .filter(path -> path.attributes().getOrDefault("class", "").startsWith("half"))
        .toList();
  }

  private static List<SvgElement> elements(SvgElement drawing, String name) {
    List<SvgElement> found = new ArrayList<>();
    drawing.forEach(
        element -> {
          if (element.name().equals(name)) {
            found.add(element);
          }
        });
    return found;
  }

  private static double number(SvgElement element, String attribute) {
    return Double.parseDouble(element.attributes().get(attribute));
  }
}

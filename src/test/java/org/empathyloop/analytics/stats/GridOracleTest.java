package org.empathyloop.analytics.stats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathyloop.analytics.stats.StateSpaceGrid.Stay;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks from the unit tests and the example of StateSpaceGridLib, with its published values. */
class GridOracleTest {
  private static final String FILE = "state-space-grid.json";

  static Stream<JsonNode> cases() {
    return StreamSupport.stream(SharedFolder.oracle(FILE).get("cases").spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_entry_is_reproduced(JsonNode oracle) {
    Map<String, Integer> cells = new LinkedHashMap<>();
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < oracle.get("x").size(); i++) {
      String cell = oracle.get("x").get(i).asText() + "|" + oracle.get("y").get(i).asText();
      int number = cells.computeIfAbsent(cell, name -> cells.size());
      JsonNode times = oracle.get("times");
      stays.add(new Stay(number, times.get(i + 1).asDouble() - times.get(i).asDouble()));
    }
    int possible = oracle.get("nx").asInt() * oracle.get("ny").asInt();
    var grid = StateSpaceGrid.of(possible, List.of(stays));

    Map<String, Double> durations = new LinkedHashMap<>();
    Map<String, Integer> visits = new LinkedHashMap<>();
    Map<String, OptionalDouble> returns = new LinkedHashMap<>();
    cells.forEach((name, cell) -> durations.put(name, grid.duration(cell)));
    cells.forEach((name, cell) -> visits.put(name, grid.visits(cell)));
    cells.forEach((name, cell) -> returns.put(name, grid.returnTime(other -> other == cell)));
    new OracleValues()
        .with("duration", grid.duration())
        .with("events", grid.events())
        .with("visits", grid.visits())
        .with("transitions", grid.transitions())
        .with("cellRange", grid.range())
        .with("meanEventDuration", grid.meanEventDuration())
        .with("meanVisitDuration", grid.meanVisitDuration())
        .with("meanCellDuration", grid.meanCellDuration())
        .with("dispersion", grid.dispersion())
        .with("durationEntropyNats", grid.durationEntropy())
        .with("visitEntropyNats", grid.visitEntropy())
        .with("cellDuration", durations)
        .with("cellVisits", visits)
        .with("returnTimes", returns)
        .with("meanReturnTime", grid.meanReturnTime())
        .reproduce(oracle.get("expected"), SharedFolder.oracle(FILE).get("tolerance").asDouble());
  }
}

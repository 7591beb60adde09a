package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathyloop.analytics.stats.EventAlignment.Coded;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published agreement examples, with values of the R packages irr, vcd and psych. */
class AgreementOracleTest {
  private static final Set<String> PARTS =
      Set.of("tolerance", "cohenKappaTables", "fleissKappa", "pointEventTolerance");

  private static JsonNode oracle() {
    return SharedFolder.oracle("agreement.json");
  }

  private static double tolerance() {
    return oracle().get("tolerance").asDouble();
  }

  static Stream<JsonNode> tables() {
    return StreamSupport.stream(oracle().get("cohenKappaTables").spliterator(), false);
  }

  @Test
  void no_part_of_the_oracle_is_left_out() {
    oracle().fieldNames().forEachRemaining(part -> assertThat(PARTS).contains(part));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_entry_of_two_observers_is_reproduced(JsonNode example) {
    JsonNode rows = example.get("table");
    int[][] counts = new int[rows.size()][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.size(); j++) {
        counts[i][j] = rows.get(i).get(j).asInt();
      }
    }
    var kappa = CohenKappa.of(CountTable.of(counts));

    new OracleValues()
        .with("po", kappa.observed())
        .with("pe", kappa.expected())
        .with("kappa", kappa.kappa())
        .with("kappaMaxGivenMargins", kappa.most())
        .with("ase", kappa.error())
        .reproduce(example.get("expected"), tolerance());
  }

  @Test
  void every_entry_of_six_observers_is_reproduced() {
    JsonNode rows = oracle().at("/fleissKappa/ratings");
    Set<String> names = new TreeSet<>();
    rows.forEach(row -> row.forEach(code -> names.add(code.asText())));
    Map<String, Integer> codes = new LinkedHashMap<>();
    names.forEach(name -> codes.put(name, codes.size()));
    int[][] ratings = new int[rows.size()][];
    for (int i = 0; i < rows.size(); i++) {
      ratings[i] =
          StreamSupport.stream(rows.get(i).spliterator(), false)
              .mapToInt(code -> codes.getOrDefault(code.asText(), -1))
              .toArray();
    }
    var observers = ManyObservers.of(codes.size(), ratings);

    new OracleValues()
        .with("fleiss", observers.fleiss())
        .with("z", observers.fleissZ())
        .with("exactConger", observers.conger())
        .with("light", observers.light())
        .reproduce(oracle().at("/fleissKappa/expected"), tolerance());
  }

  /** The numbers of BORIS issue 228: both observers coded the same point event. */
  @Test
  void every_entry_of_point_events_is_reproduced() {
    List<Coded> first = events("A");
    List<Coded> second = events("B");

    oracle()
        .at("/pointEventTolerance/expected")
        .fields()
        .forEachRemaining(
            entry -> {
              double seconds = tolerance(entry.getKey());
              var alignment = EventAlignment.of(first, second, seconds);
              assertThat(alignment.agreed()).isEqualTo(alignment.matched().size());
              new OracleValues()
                  .with("matched", alignment.matched().size())
                  .with("missA", alignment.onlySecond().size())
                  .with("missB", alignment.onlyFirst().size())
                  .with("onlyA", alignment.onlyFirst().size())
                  .with("onlyB", alignment.onlySecond().size())
                  .with("meanAbsDt", alignment.meanApart())
                  .with("percentAgreement", alignment.matched().size() / (double) first.size())
                  .reproduce(entry.getValue(), tolerance());
            });
  }

  private static double tolerance(String name) {
    return name.startsWith("tol")
        ? Double.parseDouble(name.substring("tol".length()))
        : fail("nothing computes " + name);
  }

  private static List<Coded> events(String observer) {
    List<Coded> events = new ArrayList<>();
    oracle()
        .at("/pointEventTolerance/" + observer)
        .forEach(time -> events.add(new Coded(0, time.asDouble())));
    return events;
  }

  /** Krippendorff's example with four observers, five values and missing ones. */
  @Test
  void krippendorffs_own_example_is_reproduced_on_every_scale() {
    var alpha =
        KrippendorffAlpha.of(
            List.of(
                new double[] {1, 1, 1},
                new double[] {2, 2, 3, 2},
                new double[] {3, 3, 3, 3},
                new double[] {3, 3, 3, 3},
                new double[] {2, 2, 2, 2},
                new double[] {1, 2, 3, 4},
                new double[] {4, 4, 4, 4},
                new double[] {1, 1, 2, 1},
                new double[] {2, 2, 2, 2},
                new double[] {5, 5, 5},
                new double[] {1, 1},
                new double[] {3}));

    assertThat(alpha.alpha(KrippendorffAlpha.Scale.NOMINAL)).hasValueCloseTo(.743, offset(.0005));
    assertThat(alpha.alpha(KrippendorffAlpha.Scale.ORDINAL)).hasValueCloseTo(.815, offset(.0005));
    assertThat(alpha.alpha(KrippendorffAlpha.Scale.INTERVAL)).hasValueCloseTo(.849, offset(.0005));
    assertThat(alpha.alpha(KrippendorffAlpha.Scale.RATIO)).hasValueCloseTo(.797, offset(.0005));
  }
}

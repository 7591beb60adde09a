package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Test;

/** Series, reliable change and weighted sums, with values of R and of plain arithmetic. */
class SeriesOracleTest {
  private static final Set<String> CROSS_LAG =
      Set.of(
          "tolerance",
          "provenance",
          "x",
          "y",
          "ccfR",
          "pearsonTruncated",
          "grangerXtoY",
          "grangerYtoX");
  private static final Set<String> RELIABLE =
      Set.of(
          "pre",
          "post",
          "sd",
          "r",
          "clinicMean",
          "clinicSd",
          "functionalMean",
          "functionalSd",
          "higherIsBetter",
          "expected");

  @Test
  void every_entry_of_two_series_is_reproduced_in_both_conventions() {
    JsonNode oracle = SharedFolder.oracle("cross-lag.json");
    oracle.fieldNames().forEachRemaining(name -> assertThat(CROSS_LAG).contains(name));
    double[] x = doubles(oracle.get("x"));
    double[] y = doubles(oracle.get("y"));
    var series = new CrossLag(x, y);
    double tolerance = oracle.get("tolerance").asDouble();

    JsonNode overlapping = oracle.get("pearsonTruncated");
    JsonNode whole = oracle.get("ccfR");
    assertThat(overlapping.get("lag")).hasSize(11);
    for (int i = 0; i < overlapping.get("lag").size(); i++) {
      assertThat(series.overlapping(overlapping.get("lag").get(i).asInt()))
          .hasValueCloseTo(overlapping.get("r").get(i).asDouble(), offset(tolerance));
      // R's ccf(x, y) at lag k is cor(x[t+k], y[t]): the opposite sign
      assertThat(series.wholeSeries(-whole.get("lag").get(i).asInt()))
          .hasValueCloseTo(whole.get("r").get(i).asDouble(), offset(tolerance));
    }
    precedence(x, y).reproduce(oracle.get("grangerXtoY"), tolerance);
    precedence(y, x).reproduce(oracle.get("grangerYtoX"), tolerance);
  }

  private static OracleValues precedence(double[] leading, double[] following) {
    var found = Precedence.of(leading, following).orElseThrow();
    return new OracleValues()
        .with("F", found.statistic())
        .with("p", found.p())
        .with("df", List.of(1, found.df()))
        .with("coef", found.coefficients());
  }

  @Test
  void every_entry_of_reliable_change_is_reproduced() {
    JsonNode file = SharedFolder.oracle("reliable-change.json");
    assertThat(file).hasSize(2);
    JsonNode oracle = file.get("jacobsonTruax1991");
    oracle.fieldNames().forEachRemaining(name -> assertThat(RELIABLE).contains(name));
    var change =
        new ReliableChange(
            oracle.get("sd").asDouble(),
            oracle.get("r").asDouble(),
            norm(oracle, "clinic"),
            norm(oracle, "functional"),
            oracle.get("higherIsBetter").asBoolean());

    new OracleValues()
        .with("SE", change.error())
        .with("Sdiff", change.differenceError())
        .with("minReliableChange", change.least())
        .with("a", change.cutoffA())
        .with("b", change.cutoffB())
        .with("c", change.cutoffC())
        .with("RCI", change.index(oracle.get("pre").asDouble(), oracle.get("post").asDouble()))
        .reproduce(oracle.get("expected"), file.get("tolerance").asDouble());
    assertThat(change.outcome(32.5, 47.5)).isEqualTo(ReliableChange.Outcome.IMPROVED);
  }

  private static ReliableChange.Norm norm(JsonNode oracle, String group) {
    return new ReliableChange.Norm(
        oracle.get(group + "Mean").asDouble(), oracle.get(group + "Sd").asDouble());
  }

  @Test
  void every_window_of_weighted_codes_is_reproduced() {
    JsonNode oracle = SharedFolder.oracle("spaff-weighted.json");
    JsonNode weights = oracle.get("weights");
    double[] seconds =
        StreamSupport.stream(oracle.get("codesPerSecond").spliterator(), false)
            .mapToDouble(code -> weights.get(code.asText()).asDouble())
            .toArray();
    double[] sums = WeightedSums.of(seconds, 6);
    var expected =
        ((ObjectNode) oracle.deepCopy())
            .without(List.of("weights", "weightsSource", "codesPerSecond", "tolerance"));

    new OracleValues()
        .with("sixSecondSums", boxed(sums))
        .with("cumulative", boxed(WeightedSums.cumulative(sums)))
        .reproduce(expected, oracle.get("tolerance").asDouble());
  }

  @Test
  void every_oracle_of_statistics_has_its_test() throws IOException {
    var elsewhere =
        Map.of(
            "gas.json", "GasScoreTest",
            "session-fixture.json", "SessionFixtureTest, KaplanMeierTest, ReciprocityTest",
            "instruments.json", "no statistic: scoring of questionnaires",
            "README.md", "no values");
    var here =
        Set.of(
            "agreement.json",
            "cross-lag.json",
            "lag-sequential-repeats-allowed.json",
            "lag-sequential-structural-zeros.json",
            "reliable-change.json",
            "spaff-weighted.json",
            "state-space-grid.json",
            "time-window.json");

    try (var files = Files.list(SharedFolder.file("oracles"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allSatisfy(
              name -> assertThat(here.contains(name) || elsewhere.containsKey(name)).isTrue());
    }
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static double[] doubles(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }
}

package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 200 codes of a couple published by Wampold and Margolin 1982, with values of the R package
 * LagSequential checked against R's own chi-squared test.
 */
class LagOracleTest {
  private static final String FILE = "lag-sequential-repeats-allowed.json";

  static Stream<JsonNode> cases() {
    return StreamSupport.stream(SharedFolder.oracle(FILE).get("cases").spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_entry_is_reproduced(JsonNode oracle) {
    int[] codes = codes(oracle);
    int k = oracle.at("/input/labels").size();
    int lag = oracle.at("/input/lag").asInt();
    var table = Transitions.at(lag, k, List.of(codes));
    var kappas = SequentialKappas.of(lag, k, codes);

    assertThat(oracle.at("/input/repeatsAllowed").asBoolean()).isTrue();
    new OracleValues()
        .with("nTransitions", table.total())
        .with("freq", OracleValues.matrix(k, k, table::count))
        .with("rowTotals", OracleValues.row(k, table::rowTotal))
        .with("colTotals", OracleValues.row(k, table::columnTotal))
        .with("expectedFreq", OracleValues.matrix(k, k, table::expected))
        .with(
            "transitionProb", OracleValues.matrix(k, k, (i, j) -> table.conditional(i, j).share()))
        .with("adjustedResidual", OracleValues.matrix(k, k, table::adjustedResidual))
        .with(
            "pTwoTailed",
            OracleValues.matrix(
                k, k, (i, j) -> Tails.normalTwoSided(table.adjustedResidual(i, j).orElseThrow())))
        .with("yulesQ", OracleValues.matrix(k, k, (i, j) -> table.collapsed(i, j).yulesQ()))
        .with("oddsRatio", OracleValues.matrix(k, k, (i, j) -> table.collapsed(i, j).oddsRatio()))
        .with(
            "lnOddsRatio",
            OracleValues.matrix(k, k, (i, j) -> table.collapsed(i, j).logOddsRatio()))
        .with(
            "seLnOddsRatio",
            OracleValues.matrix(k, k, (i, j) -> table.collapsed(i, j).logOddsRatioError()))
        .with("phi", OracleValues.matrix(k, k, (i, j) -> table.collapsed(i, j).phi()))
        .with("pearsonChiSq", table.pearson().orElseThrow().statistic())
        .with("lrChiSq", table.likelihoodRatio().orElseThrow().statistic())
        .with("df", table.likelihoodRatio().orElseThrow().df())
        .with("pLR", table.likelihoodRatio().orElseThrow().p())
        .with(
            "unidirectionalKappa",
            OracleValues.matrix(k, k, (i, j) -> kappas.unidirectional(i, j).kappa()))
        .with("zKappa", OracleValues.matrix(k, k, (i, j) -> kappas.unidirectional(i, j).z()))
        .reproduce(oracle.get("expected"), SharedFolder.oracle(FILE).get("tolerance").asDouble());
  }

  /** Codes counted from 0. */
  static int[] codes(JsonNode oracle) {
    return StreamSupport.stream(oracle.at("/input/codes").spliterator(), false)
        .mapToInt(code -> code.asInt() - 1)
        .toArray();
  }
}

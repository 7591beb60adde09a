package org.empathyloop.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.fixture.SharedFolder;
import org.empathyloop.regulation.GasScore.RatedGoal;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GasScoreTest {
  /** From {@code gas.json}, computed in R. */
  @Test
  void the_formula_gives_the_values_of_an_independent_program() {
    JsonNode oracle = SharedFolder.oracle("gas.json");
    double tolerance = oracle.get("tolerance").asDouble();

    for (JsonNode row : oracle.get("cases")) {
      List<RatedGoal> goals = new ArrayList<>();
      for (int i = 0; i < row.get("x").size(); i++) {
        goals.add(rated(row.get("x").get(i).asInt(), row.get("w").get(i).asDouble()));
      }

      assertThat(GasScore.of(goals).orElseThrow())
          .as(row.toString())
          .isCloseTo(row.get("T").asDouble(), offset(tolerance));
    }
    assertThat(oracle.get("cases")).hasSizeGreaterThan(5);
  }

  /** One goal: the scale of Kiresuk and Sherman is 30, 40, 50, 60, 70. */
  @ParameterizedTest
  @CsvSource({"-2, 30", "-1, 40", "0, 50", "1, 60", "2, 70"})
  void one_goal_moves_ten_points_a_level(int level, double expected) {
    assertThat(GasScore.of(List.of(rated(level, 1))).orElseThrow())
        .isCloseTo(expected, offset(1e-9));
  }

  @Test
  void weights_count_only_against_each_other() {
    var light = List.of(rated(1, 1), rated(-2, 3));
    var heavy = List.of(rated(1, 10), rated(-2, 30));

    assertThat(GasScore.of(heavy).orElseThrow())
        .isCloseTo(GasScore.of(light).orElseThrow(), offset(1e-9));
  }

  @Test
  void without_a_rated_goal_there_is_no_score() {
    assertThat(GasScore.of(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, 3})
  void a_level_is_minus_two_to_plus_two(int level) {
    var refused = catchThrowableOfType(EmpathyLoopException.class, () -> rated(level, 1));

    assertThat(refused.fault()).isEqualTo(Fault.GOAL_LEVEL_OUT_OF_RANGE);
  }

  private static RatedGoal rated(int level, double weight) {
    return new RatedGoal(new AttainmentLevel(level), weight);
  }
}

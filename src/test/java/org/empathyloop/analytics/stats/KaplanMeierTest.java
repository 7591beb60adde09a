package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.empathyloop.analytics.stats.KaplanMeier.Step;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
  /** From {@code session-fixture.json}, by an independent brute-force program. */
  @Test
  void the_fixture_session_gives_its_steps_and_median() {
    JsonNode oracle = SharedFolder.oracle("session-fixture.json");
    List<TimeToEvent> times = new ArrayList<>();
    for (JsonNode cycle : oracle.at("/expected/cyclesArousalRule")) {
      times.add(
          cycle.get("latency").isNull()
              ? open(cycle.get("censoredAt"))
              : seen(cycle.get("latency")));
    }

    var curve = KaplanMeier.of(times);

    JsonNode expected = oracle.at("/expected/kaplanMeier");
    assertThat(curve.steps()).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(curve.steps().get(i).time()).isEqualTo(expected.get(i).get("t").asLong());
      assertThat(curve.steps().get(i).atRisk()).isEqualTo(expected.get(i).get("atRisk").asInt());
      assertThat(curve.steps().get(i).events()).isEqualTo(expected.get(i).get("events").asInt());
      assertThat(curve.steps().get(i).survival())
          .isCloseTo(expected.get(i).get("surv").asDouble(), offset(1e-9));
    }
    assertThat(curve.median()).hasValue(oracle.at("/expected/medianLatency").asLong());
  }

  /**
   * The 6-MP arm of the leukaemia trial (Freireich 1963), the textbook example: survival .857 at 6
   * weeks, .753 at 10, .448 at 23, median 23.
   */
  @Test
  void the_textbook_example_gives_its_published_curve() {
    var times = new ArrayList<TimeToEvent>();
    LongStream.of(6, 6, 6, 7, 10, 13, 16, 22, 23).forEach(t -> times.add(new TimeToEvent(t, true)));
    LongStream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
        .forEach(t -> times.add(new TimeToEvent(t, false)));

    var curve = KaplanMeier.of(times);

    assertThat(survivalAt(curve, 6)).isCloseTo(.857, offset(.0005));
    assertThat(survivalAt(curve, 10)).isCloseTo(.753, offset(.0005));
    assertThat(survivalAt(curve, 23)).isCloseTo(.448, offset(.0005));
    assertThat(curve.median()).hasValue(23);
  }

  @Test
  void nothing_followed_has_no_curve_and_no_median() {
    assertThat(KaplanMeier.of(List.of()).steps()).isEmpty();
    assertThat(KaplanMeier.of(List.of()).median()).isEmpty();
  }

  @Test
  void a_median_that_was_not_reached_is_absent_and_not_the_mean_of_those_that_ended() {
    var curve =
        KaplanMeier.of(
            List.of(
                new TimeToEvent(10, true), new TimeToEvent(20, false), new TimeToEvent(30, false)));

    assertThat(curve.median()).isEmpty();
  }

  @Property
  void without_open_ones_the_median_is_the_lower_middle_value(
      @ForAll @NotEmpty List<@LongRange(min = 0, max = 10_000) Long> values) {
    var sorted = values.stream().sorted().toList();

    assertThat(KaplanMeier.of(values.stream().map(v -> new TimeToEvent(v, true)).toList()).median())
        .hasValue(sorted.get((sorted.size() - 1) / 2));
  }

  private static double survivalAt(KaplanMeier curve, long time) {
    return curve.steps().stream()
        .filter(step -> step.time() == time)
        .mapToDouble(Step::survival)
        .findFirst()
        .orElseThrow();
  }

  private static TimeToEvent seen(JsonNode node) {
    return new TimeToEvent(node.asLong(), true);
  }

  private static TimeToEvent open(JsonNode node) {
    return new TimeToEvent(node.asLong(), false);
  }
}

package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.empathyloop.fixture.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeWindowTest {
  private static final String FILE = "time-window.json";

  static Stream<JsonNode> cases() {
    return StreamSupport.stream(SharedFolder.oracle(FILE).get("cases").spliterator(), false);
  }

  /** Found by an independent brute-force program. */
  @ParameterizedTest
  @MethodSource("cases")
  void every_entry_is_reproduced_in_both_directions(JsonNode oracle) {
    int[] given = ints(oracle.get("given"));
    int[] target = ints(oracle.get("target"));
    int seconds = oracle.get("sessionSeconds").asInt();
    int window = oracle.get("window").asInt();
    double tolerance = SharedFolder.oracle(FILE).get("tolerance").asDouble();

    values(TimeWindow.table(given, target, seconds, window))
        .reproduce(oracle.get("expected"), tolerance);
    values(TimeWindow.table(target, given, seconds, window))
        .reproduce(oracle.get("reverse"), tolerance);
  }

  /** The entries that oracles give of a two-by-two table. */
  static OracleValues values(TwoByTwo table) {
    return new OracleValues()
        .with("a", table.a())
        .with("b", table.b())
        .with("c", table.c())
        .with("d", table.d())
        .with("pTargetInWindow", table.inside().share())
        .with("pTargetOutside", table.outside().share())
        .with("oddsRatio", table.oddsRatio())
        .with("oddsRatioHaldane", table.oddsRatioHaldane())
        .with("yulesQ", table.yulesQ())
        .with("adjustedResidual", table.adjustedResidual());
  }

  @Test
  void the_second_of_the_given_is_outside_and_the_windows_last_second_inside() {
    assertThat(TimeWindow.table(new int[] {5}, new int[] {5}, 10, 3))
        .isEqualTo(new TwoByTwo(0, 3, 1, 6));
    assertThat(TimeWindow.table(new int[] {5}, new int[] {6}, 10, 3))
        .isEqualTo(new TwoByTwo(1, 2, 0, 7));
    assertThat(TimeWindow.table(new int[] {5}, new int[] {8}, 10, 3))
        .isEqualTo(new TwoByTwo(1, 2, 0, 7));
    assertThat(TimeWindow.table(new int[] {5}, new int[] {9}, 10, 3))
        .isEqualTo(new TwoByTwo(0, 3, 1, 6));
  }

  @Test
  void a_window_that_the_end_cuts_off_is_shorter_and_a_given_in_the_last_second_has_none() {
    assertThat(TimeWindow.table(new int[] {8}, new int[0], 10, 5))
        .isEqualTo(new TwoByTwo(0, 1, 0, 9));
    assertThat(TimeWindow.table(new int[] {9}, new int[0], 10, Integer.MAX_VALUE))
        .isEqualTo(new TwoByTwo(0, 0, 0, 10));
  }

  @Test
  void what_lies_outside_the_time_or_lasts_no_second_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeWindow.table(new int[] {10}, new int[0], 10, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeWindow.table(new int[0], new int[] {-1}, 10, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeWindow.table(new int[0], new int[0], 10, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeWindow.table(new int[0], new int[0], -1, 1));
  }

  @Property
  void it_agrees_with_looking_at_each_second(
      @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> given,
      @ForAll @Size(max = 12) Set<@IntRange(max = 99) Integer> target,
      @ForAll @IntRange(min = 1, max = 30) int window) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int u = 0; u < 100; u++) {
      int second = u;
      boolean inside = given.stream().anyMatch(g -> g < second && second <= g + window);
      boolean came = target.contains(u);
      a += inside && came ? 1 : 0;
      b += inside && !came ? 1 : 0;
      c += !inside && came ? 1 : 0;
      d += !inside && !came ? 1 : 0;
    }

    assertThat(TimeWindow.table(array(given), array(target), 100, window))
        .isEqualTo(new TwoByTwo(a, b, c, d));
  }

  private static int[] array(Set<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] ints(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
  }
}

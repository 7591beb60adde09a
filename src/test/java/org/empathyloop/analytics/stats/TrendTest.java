package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final double CLOSE = 1e-9;

  private static Trend of(double... values) {
    return new Trend(IntStream.rangeClosed(1, values.length).asDoubleStream().toArray(), values);
  }

  /** Sen 1968, section 6: seven points, of which the median slope is 4. */
  @Test
  void the_slope_is_the_published_median_and_an_outlier_does_not_move_it() {
    var sen =
        new Trend(new double[] {1, 2, 3, 4, 10, 12, 18}, new double[] {9, 15, 19, 20, 45, 55, 78});

    assertThat(sen.slope()).hasValueCloseTo(4.0, offset(CLOSE));
    assertThat(of(1, 2, 3, 4, 500).slope()).hasValue(1);
  }

  /** By hand: slopes of 0, 3, 4 at 1, 2, 3 are 3, 2, 1; of 0, 1, 4, 9 they are 1, 2, 3, 3, 4, 5. */
  @Test
  void of_an_even_number_of_slopes_the_middle_two_are_halved() {
    assertThat(of(0, 3, 4).slope()).hasValue(2);
    assertThat(of(0, 1, 4, 9).slope()).hasValue(3);
    assertThat(new Trend(new double[] {1, 1, 2}, new double[] {0, 4, 6}).slope()).hasValue(4);
  }

  /** Kendall 1970, chapter 3: two rankings of ten with ties, 19 agreeing more, of 45 pairs. */
  @Test
  void tau_corrects_for_ties_as_published() {
    var trend =
        new Trend(
            new double[] {1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5},
            new double[] {1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10});

    assertThat(trend.tau()).hasValueCloseTo(.859, offset(.0005));
  }

  @Test
  void what_does_not_change_has_no_order() {
    assertThat(of(3, 3, 3).tau()).isEmpty();
    assertThat(of(3, 3, 3).slope()).hasValue(0);
    assertThat(of(3).slope()).isEmpty();
    assertThat(of().tau()).isEmpty();
    assertThat(new Trend(new double[] {1, 1}, new double[] {1, 2}).slope()).isEmpty();
    assertThat(new Trend(new double[] {1, 1}, new double[] {1, 2}).tau()).isEmpty();
    assertThat(of(1, 2).n()).isEqualTo(2);
    assertThat(of(1, 2)).hasToString("[1.0, 2.0] at [1.0, 2.0]");
  }

  @Test
  void as_many_values_as_places() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Trend(new double[] {1}, new double[] {1, 2}));
  }

  /** By hand: of 3 × 4 pairs 7 are higher and 2 tied, so 8 of 12. */
  @Test
  void non_overlap_counts_pairs_and_halves_ties() {
    assertThat(Trend.nonOverlap(new double[] {2, 4, 6}, new double[] {3, 4, 6, 7}))
        .hasValueCloseTo(8 / 12.0, offset(CLOSE));
    assertThat(Trend.nonOverlap(new double[] {1}, new double[] {2})).hasValue(1);
    assertThat(Trend.nonOverlap(new double[] {2}, new double[] {1})).hasValue(0);
    assertThat(Trend.nonOverlap(new double[0], new double[] {1})).isEmpty();
    assertThat(Trend.nonOverlap(new double[] {1}, new double[0])).isEmpty();
  }

  @Property
  void turning_the_values_turns_every_measure(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 9) Integer> values) {
    double[] up = values.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] down = Arrays.stream(up).map(value -> -value).toArray();

    assertThat(of(down).slope().orElseThrow())
        .isCloseTo(-of(up).slope().orElseThrow(), offset(CLOSE));
    assertThat(of(down).tau().orElse(0)).isCloseTo(-of(up).tau().orElse(0), offset(CLOSE));
    assertThat(of(up).tau().orElse(0)).isBetween(-1.0, 1.0);
    assertThat(Trend.nonOverlap(up, down).orElseThrow())
        .isCloseTo(1 - Trend.nonOverlap(down, up).orElseThrow(), offset(CLOSE));
  }

  @Property
  void stretching_and_raising_stretch_the_slope_and_leave_the_order(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 9) Integer> values) {
    double[] plain = values.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] stretched = Arrays.stream(plain).map(value -> 3 * value + 7).toArray();

    assertThat(of(stretched).slope().orElseThrow())
        .isCloseTo(3 * of(plain).slope().orElseThrow(), offset(CLOSE));
    assertThat(of(stretched).tau()).isEqualTo(of(plain).tau());
  }
}

package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TwoByTwoTest {
  private static final double CLOSE = 1e-9;

  @Test
  void of_nothing_there_is_nothing_to_say() {
    var none = new TwoByTwo(0, 0, 0, 0);

    assertThat(none.n()).isZero();
    assertThat(none.inside().share()).isEmpty();
    assertThat(none.difference()).isEmpty();
    assertThat(none.oddsRatio()).isEmpty();
    assertThat(none.logOddsRatio()).isEmpty();
    assertThat(none.logOddsRatioError()).isEmpty();
    assertThat(none.yulesQ()).isEmpty();
    assertThat(none.phi()).isEmpty();
    assertThat(none.adjustedResidual()).isEmpty();
    assertThat(none.oddsRatioHaldane()).isEqualTo(1);
  }

  @Test
  void a_side_that_was_never_there_has_no_difference() {
    assertThat(new TwoByTwo(1, 1, 0, 0).difference()).isEmpty();
    assertThat(new TwoByTwo(0, 0, 1, 1).difference()).isEmpty();
    assertThat(new TwoByTwo(3, 1, 1, 3).difference()).hasValue(.5);
  }

  @Test
  void each_empty_cell_takes_the_logarithm_away() {
    assertThat(new TwoByTwo(0, 1, 1, 1).logOddsRatio()).isEmpty();
    assertThat(new TwoByTwo(1, 0, 1, 1).logOddsRatio()).isEmpty();
    assertThat(new TwoByTwo(1, 1, 0, 1).logOddsRatio()).isEmpty();
    assertThat(new TwoByTwo(1, 1, 1, 0).logOddsRatio()).isEmpty();
    assertThat(new TwoByTwo(1, 1, 1, 0).logOddsRatioError()).isEmpty();
    assertThat(new TwoByTwo(1, 1, 1, 1).logOddsRatio()).hasValue(0);
    assertThat(new TwoByTwo(1, 1, 1, 1).logOddsRatioError()).hasValue(2);
  }

  @Test
  void counts_below_zero_are_a_mistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(-1, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(0, -1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(0, 0, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoByTwo(0, 0, 0, -1));
  }

  @Test
  void millions_of_observations_do_not_overflow() {
    var large = new TwoByTwo(2_000_000, 1_000_000, 1_000_000, 2_000_000);

    assertThat(large.n()).isEqualTo(6_000_000);
    assertThat(large.phi()).hasValueCloseTo(1 / 3.0, offset(CLOSE));
    assertThat(large.oddsRatio()).hasValue(4);
    assertThat(large.yulesQ()).hasValue(.6);
    assertThat(large.plus(large).a()).isEqualTo(4_000_000);
  }

  @Property
  void association_has_no_direction_and_turns_when_the_target_is_its_absence(
      @ForAll @IntRange(max = 50) int a,
      @ForAll @IntRange(max = 50) int b,
      @ForAll @IntRange(max = 50) int c,
      @ForAll @IntRange(max = 50) int d) {
    var table = new TwoByTwo(a, b, c, d);
    var turned = new TwoByTwo(a, c, b, d);
    var absent = new TwoByTwo(b, a, d, c);

    assertThat(turned.yulesQ()).isEqualTo(table.yulesQ());
    assertThat(turned.phi().orElse(9)).isCloseTo(table.phi().orElse(9), offset(CLOSE));
    assertThat(absent.yulesQ().orElse(0)).isCloseTo(-table.yulesQ().orElse(0), offset(CLOSE));
    assertThat(absent.phi().orElse(0)).isCloseTo(-table.phi().orElse(0), offset(CLOSE));
  }

  @Property
  void the_measures_agree_with_each_other(
      @ForAll @IntRange(min = 1, max = 50) int a,
      @ForAll @IntRange(min = 1, max = 50) int b,
      @ForAll @IntRange(min = 1, max = 50) int c,
      @ForAll @IntRange(min = 1, max = 50) int d) {
    var table = new TwoByTwo(a, b, c, d);
    double odds = table.oddsRatio().orElseThrow();

    assertThat(table.yulesQ()).hasValueCloseTo((odds - 1) / (odds + 1), offset(CLOSE));
    assertThat(table.logOddsRatio()).hasValueCloseTo(Math.log(odds), offset(CLOSE));
    assertThat(table.phi().orElseThrow()).isBetween(-1.0, 1.0);
    assertThat(Math.signum(table.phi().orElseThrow()))
        .isEqualTo(Math.signum(table.difference().orElseThrow()));
    assertThat(table.adjustedResidual().orElseThrow())
        .isCloseTo(table.phi().orElseThrow() * Math.sqrt(a + b + c + d), offset(CLOSE));
    assertThat(table.oddsRatioHaldane())
        .isCloseTo((a + .5) * (d + .5) / ((b + .5) * (c + .5)), offset(CLOSE));
  }
}

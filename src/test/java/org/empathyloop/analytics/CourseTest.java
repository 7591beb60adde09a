package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.empathyloop.analytics.Course.Word;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static Course course(double... shares) {
    return Course.of(IntStream.rangeClosed(1, shares.length).asDoubleStream().toArray(), shares);
  }

  /** By hand: all slopes are 4; each of the two latest is larger than each of the two earliest. */
  @Test
  void EL_ANA_034_a_rise_that_the_halves_bear_out_is_improving() {
    var course = course(20, 24, 28, 32, 36);

    assertThat(course.word()).isEqualTo(Word.IMPROVING);
    assertThat(course.slope()).hasValueCloseTo(4.0, offset(1e-9));
    assertThat(course.overlap()).hasValue(1);
  }

  @Test
  void EL_ANA_034_a_fall_is_worse_by_the_mirrored_rule() {
    assertThat(course(36, 32, 28, 24, 20).word()).isEqualTo(Word.WORSE);
  }

  @Test
  void EL_ANA_034_all_equal_and_a_slope_under_one_point_are_flat() {
    assertThat(course(30, 30, 30, 30, 30).word()).isEqualTo(Word.FLAT);
    assertThat(course(30, 30.9, 31.8, 32.7, 33.6).word()).isEqualTo(Word.FLAT);
  }

  /** By hand: of the pairs of (40, 20) and (38, 42) only 40 before 38 falls. */
  @Test
  void EL_ANA_034_three_of_four_pairs_are_enough_and_two_are_not() {
    assertThat(course(40, 20, 30, 38, 42).overlap()).hasValue(.75);
    assertThat(course(40, 41, 30, 38, 44).overlap()).hasValue(.5);
    assertThat(course(40, 41, 30, 38, 44).word()).isEqualTo(Word.FLAT);
  }

  @Test
  void EL_ANA_034_under_five_charted_sessions_there_is_no_word() {
    assertThat(course().word()).isEqualTo(Word.TOO_FEW);
    assertThat(course(1, 50, 60, 99).word()).isEqualTo(Word.TOO_FEW);
    assertThat(course(1, 50, 60, 99).slope()).isEmpty();
    assertThat(Course.of(List.of()).sessions()).isZero();
  }
}

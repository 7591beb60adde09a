package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.empathyloop.analytics.Course.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** By hand: of six all pairs but one agree; of the same with two that do not, 40 in 720 do. */
  @Test
  void EL_ANA_034_an_order_that_chance_may_well_give_has_no_word() {
    assertThat(course(20, 25, 30, 35, 45, 40).word()).isEqualTo(Word.IMPROVING);
    assertThat(course(20, 30, 25, 35, 45, 40).word()).isEqualTo(Word.FLAT);
    assertThat(course(20, 25, 30, 35, 35).word()).isEqualTo(Word.FLAT);
  }

  /** Of 2,000 couples 5% are 100; three standard errors more are 129. */
  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
  void EL_ANA_034_sessions_that_have_nothing_to_do_with_each_other_seldom_get_a_word(int sessions) {
    var chance = new SplittableRandom(sessions);

    long said =
        IntStream.range(0, 2_000)
            .mapToObj(i -> course(chance.doubles(sessions, 10, 60).toArray()).word())
            .filter(word -> word != Word.FLAT)
            .count();

    assertThat(said).isBetween(1L, 129L);
  }

  /** Four points a session, each up to eight points off. */
  @ParameterizedTest
  @ValueSource(ints = {8, 10, 12})
  void EL_ANA_034_a_clear_rise_or_fall_gets_its_word_through_noise(int sessions) {
    var chance = new SplittableRandom(sessions);
    int rises = 0;
    int falls = 0;
    for (int i = 0; i < 200; i++) {
      double[] noise = chance.doubles(sessions, -8, 8).toArray();
      double[] up =
          IntStream.range(0, sessions).mapToDouble(at -> 20 + 4 * at + noise[at]).toArray();
      double[] down =
          IntStream.range(0, sessions).mapToDouble(at -> 70 - 4 * at - noise[at]).toArray();
      rises += course(up).word() == Word.IMPROVING ? 1 : 0;
      falls += course(down).word() == Word.WORSE ? 1 : 0;
    }

    assertThat(rises).isEqualTo(falls).isGreaterThan(180);
  }
}

package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.session.LoopState.CONNECTING;
import static org.empathyloop.session.LoopState.NEUTRAL;
import static org.empathyloop.session.LoopState.SIDEWAYS;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** EL-SES-007. */
class LoopStripTest {
  private static final long END = 60_000;

  @Test
  void a_session_starts_neutral_and_stays_so_without_a_press() {
    assertThat(strip()).containsExactly(new LoopStretch(NEUTRAL, 0, END));
  }

  @Test
  void a_state_lasts_until_the_next() {
    assertThat(strip(entry(SIDEWAYS, 10_000), entry(CONNECTING, 40_000)))
        .containsExactly(
            new LoopStretch(NEUTRAL, 0, 10_000),
            new LoopStretch(SIDEWAYS, 10_000, 40_000),
            new LoopStretch(CONNECTING, 40_000, END));
  }

  @Test
  void a_state_left_within_a_second_and_a_half_was_only_passed() {
    assertThat(strip(entry(CONNECTING, 10_000), entry(NEUTRAL, 20_000), entry(SIDEWAYS, 21_499)))
        .containsExactly(
            new LoopStretch(NEUTRAL, 0, 10_000),
            new LoopStretch(CONNECTING, 10_000, 20_000),
            new LoopStretch(SIDEWAYS, 20_000, END));
  }

  @Test
  void a_state_left_after_exactly_a_second_and_a_half_is_kept() {
    assertThat(strip(entry(SIDEWAYS, 10_000), entry(CONNECTING, 11_500))).hasSize(3);
  }

  @Test
  void going_all_the_way_round_leaves_one_stretch() {
    assertThat(strip(entry(SIDEWAYS, 10_000), entry(CONNECTING, 10_400), entry(NEUTRAL, 10_900)))
        .containsExactly(new LoopStretch(NEUTRAL, 0, END));
  }

  @Test
  void what_was_passed_at_the_very_start_leaves_no_gap() {
    assertThat(strip(entry(SIDEWAYS, 800))).containsExactly(new LoopStretch(SIDEWAYS, 0, END));
  }

  @Test
  void a_pause_is_cut_out_even_where_the_state_changed_in_it() {
    assertThat(
            LoopStrip.stretches(
                List.of(entry(SIDEWAYS, 25_000)), List.of(new Pause(20_000, 30_000)), END))
        .containsExactly(
            new LoopStretch(NEUTRAL, 0, 20_000), new LoopStretch(SIDEWAYS, 30_000, END));
  }

  private static LoopStrip.Entry entry(LoopState state, long offsetMs) {
    return new LoopStrip.Entry(state, offsetMs);
  }

  private static List<LoopStretch> strip(LoopStrip.Entry... entries) {
    return LoopStrip.stretches(Arrays.asList(entries), List.of(), END);
  }
}

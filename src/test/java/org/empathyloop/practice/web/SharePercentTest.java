package org.empathyloop.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathyloop.analytics.LoopShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharePercentTest {
  @ParameterizedTest
  @CsvSource({
    /** EL-PRA-002. */
    "1, 1, 1, 34, 33, 33",
    "0, 0, 7, 0, 0, 100",
    "1, 0, 1, 50, 0, 50",
    "3, 0, 5, 38, 0, 62",
    "38, 29, 33, 38, 29, 33",
  })
  void the_three_sum_to_the_whole(
      long connectingMs,
      long neutralMs,
      long sidewaysMs,
      int connecting,
      int neutral,
      int sideways) {
    var share = SharePercent.of(new LoopShare(connectingMs, neutralMs, sidewaysMs)).orElseThrow();

    assertThat(share.connecting()).isEqualTo(connecting);
    assertThat(share.neutral()).isEqualTo(neutral);
    assertThat(share.sideways()).isEqualTo(sideways);
  }

  /** EL-PRA-002. */
  @Test
  void a_strip_that_was_not_charted_has_no_share() {
    assertThat(SharePercent.of(LoopShare.NONE)).isEmpty();
  }

  @Test
  void it_says_how_many_minutes_stand_behind_it() {
    var share = SharePercent.of(new LoopShare(20 * 60_000L, 10 * 60_000L, 18 * 60_000L));

    assertThat(share.orElseThrow().minutes()).isEqualTo(48);
  }
}

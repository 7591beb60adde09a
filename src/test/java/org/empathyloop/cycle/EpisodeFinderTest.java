package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.Capture;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EpisodeFinderTest {
  private static final EpisodeFinder FINDER = new EpisodeFinder(CodeBook.load());

  private static FoundEpisodes find(ChartedSession session) {
    return FINDER.find(session.timeline());
  }

  private static SidewaysEpisode onlySideways(ChartedSession session) {
    var found = find(session).sideways();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Nested
  class WhatCounts {
    @Test
    void nothing_charted_finds_nothing() {
      assertThat(find(ChartedSession.ofSeconds(0)).all()).isEmpty();
      assertThat(find(ChartedSession.ofSeconds(3000)).all()).isEmpty();
    }

    @Test
    void EL_CYC_001_a_prompted_practice_is_not_tallied_and_an_unasked_one_is() {
      var prompted =
          ChartedSession.ofSeconds(100)
              .a(10, "smile")
              .moment(MomentActor.B, 12, "warm-mirror", Capture.LIVE, true);
      var unasked =
          ChartedSession.ofSeconds(100)
              .a(10, "smile")
              .moment(MomentActor.B, 12, "warm-mirror", Capture.LIVE, false);

      assertThat(find(prompted).connecting()).isEmpty();
      assertThat(find(unasked).connecting()).hasSize(1);
    }

    @Test
    void EL_CYC_001_words_and_body_apart_is_no_sideways_moment() {
      assertThat(find(ChartedSession.ofSeconds(100).a(10, "soft-words-tense-body")).sideways())
          .isEmpty();
    }

    @Test
    void EL_CYC_003_a_recalled_moment_enters_no_episode() {
      var session =
          ChartedSession.ofSeconds(100)
              .a(10, "criticise")
              .moment(MomentActor.B, 12, "stonewall", Capture.RECALL, false)
              .moment(MomentActor.B, 13, "stonewall", Capture.SELF_REPORT, false);

      assertThat(onlySideways(session).moments()).hasSize(1);
      assertThat(onlySideways(session).oneSided()).isTrue();
    }

    @Test
    void what_the_therapist_does_opens_nothing() {
      var session =
          ChartedSession.ofSeconds(100)
              .moment(MomentActor.THERAPIST, 10, "t-step", Capture.LIVE, false);

      assertThat(find(session).all()).isEmpty();
    }

    @Test
    void EL_CYC_008_a_moment_of_both_takes_two_sides() {
      assertThat(onlySideways(ChartedSession.ofSeconds(300).both(10, "interrupt")).oneSided())
          .isFalse();
    }

    @Test
    void EL_CYC_008_one_partner_alone_is_one_sided_and_has_no_pattern() {
      var episode = onlySideways(ChartedSession.ofSeconds(300).a(10, "attack").a(20, "attack"));

      assertThat(episode.oneSided()).isTrue();
      assertThat(episode.pattern()).isEqualTo(CyclePattern.NONE);
      assertThat(episode.pattern().pursuer()).isEmpty();
    }
  }

  @Nested
  class ByGap {
    private final ChartedSession quarrel =
        ChartedSession.ofSeconds(1000).a(100, "criticise").b(110, "stonewall");

    @Test
    void EL_CYC_005_a_moment_at_the_gap_belongs_to_the_chain_and_one_after_it_does_not() {
      assertThat(find(quarrel.a(230, "criticise")).sideways()).hasSize(1);
      assertThat(find(quarrel.a(350.001, "criticise")).sideways()).hasSize(2);
    }

    @Test
    void EL_CYC_005_it_fades_when_the_gap_passes() {
      assertThat(onlySideways(quarrel).ending()).isEqualTo(Ending.FADED);
      assertThat(onlySideways(quarrel).censoredAfterMs()).hasValue(130_000);
      assertThat(onlySideways(quarrel).latencyMs()).isEmpty();
    }

    @Test
    void EL_CYC_005_it_has_faded_when_the_session_ends_with_the_gap_and_is_open_a_moment_sooner() {
      var atTheGap = ChartedSession.ofSeconds(220).a(100, "criticise");
      var sooner = ChartedSession.ofSeconds(219).a(100, "criticise");

      assertThat(onlySideways(atTheGap).ending()).isEqualTo(Ending.FADED);
      assertThat(onlySideways(sooner).ending()).isEqualTo(Ending.OPEN);
      assertThat(onlySideways(sooner).censoredAfterMs()).hasValue(119_000);
    }

    @Test
    void EL_CYC_005_warmth_in_between_does_not_end_the_chain() {
      var session = quarrel.b(150, "smile").a(200, "criticise").a(230, "affection");

      assertThat(onlySideways(session).moments()).hasSize(3);
      assertThat(onlySideways(session).latencyMs()).hasValue(130_000);
    }

    @Test
    void EL_CYC_006_neither_a_repair_nor_a_practice_reconnects() {
      var session = quarrel.a(130, "r-repair").b(140, "breathe").a(150, "p-longing");

      assertThat(onlySideways(session).ending()).isEqualTo(Ending.FADED);
    }

    @Test
    void EL_CYC_006_a_warm_cue_reconnects() {
      assertThat(onlySideways(quarrel.a(130, "eye-contact-warm")).ending())
          .isEqualTo(Ending.RECONNECTED);
    }

    @Test
    void moments_at_the_same_millisecond_keep_the_order_of_the_presses() {
      var warmthLast = ChartedSession.ofSeconds(300).a(10, "attack").b(10, "attack").a(10, "smile");
      var warmthFirst =
          ChartedSession.ofSeconds(300).a(10, "smile").a(10, "attack").b(10, "attack");

      assertThat(onlySideways(warmthLast).latencyMs()).hasValue(0);
      assertThat(onlySideways(warmthFirst).ending()).isEqualTo(Ending.FADED);
    }
  }

  @Nested
  class ByArousal {
    private final ChartedSession quarrel =
        ChartedSession.ofSeconds(1000)
            .arousal(PartnerLetter.A, 0, 1)
            .arousal(PartnerLetter.B, 0, 1)
            .a(100, "criticise")
            .b(110, "stonewall")
            .arousal(PartnerLetter.A, 105, 3);

    @Test
    void EL_CYC_004_it_ends_when_both_are_settled_for_the_hold() {
      var episode = onlySideways(quarrel.arousal(PartnerLetter.A, 200, 1));

      assertThat(episode.ending()).isEqualTo(Ending.SETTLED);
      assertThat(episode.latencyMs()).hasValue(100_000);
    }

    @Test
    void EL_CYC_004_a_rise_inside_the_hold_restarts_it_and_one_at_its_end_does_not() {
      var inside =
          quarrel
              .arousal(PartnerLetter.A, 200, 1)
              .arousal(PartnerLetter.B, 229.999, 2)
              .arousal(PartnerLetter.B, 300, 1);

      assertThat(onlySideways(inside).endMs()).isEqualTo(300_000);
    }

    @Test
    void EL_CYC_004_a_rise_at_the_end_of_the_hold_is_another_matter() {
      var after = quarrel.arousal(PartnerLetter.A, 200, 1).arousal(PartnerLetter.B, 230, 2);

      assertThat(onlySideways(after).endMs()).isEqualTo(200_000);
    }

    @Test
    void EL_CYC_004_a_sideways_moment_inside_the_hold_restarts_the_search() {
      var episode = onlySideways(quarrel.arousal(PartnerLetter.A, 200, 1).b(215, "defend"));

      assertThat(episode.moments()).hasSize(3);
      assertThat(episode.endMs()).isEqualTo(215_000);
    }

    @Test
    void EL_CYC_004_a_hold_cut_short_by_the_end_of_the_session_stays_open() {
      var episode = onlySideways(quarrel.arousal(PartnerLetter.A, 971, 1));

      assertThat(episode.ending()).isEqualTo(Ending.OPEN);
      assertThat(episode.censoredAfterMs()).hasValue(900_000);
    }

    @Test
    void EL_CYC_004_gone_flat_is_not_settled() {
      var episode = onlySideways(quarrel.arousal(PartnerLetter.A, 200, 0));

      assertThat(episode.ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void EL_CYC_007_a_mark_far_before_the_onset_leaves_the_gap_rule() {
      var session =
          ChartedSession.ofSeconds(1000)
              .arousal(PartnerLetter.A, 39, 3)
              .a(100, "criticise")
              .b(110, "stonewall");

      assertThat(onlySideways(session).rule()).isEqualTo(EndingRule.GAP);
      assertThat(onlySideways(session).direction()).isNull();
    }

    @Test
    void EL_CYC_007_a_mark_a_minute_before_the_onset_or_during_the_episode_calls_for_arousal() {
      var before =
          ChartedSession.ofSeconds(1000)
              .arousal(PartnerLetter.A, 40, 3)
              .a(100, "criticise")
              .b(110, "stonewall");
      var during =
          ChartedSession.ofSeconds(1000)
              .a(100, "criticise")
              .b(200, "stonewall")
              .arousal(PartnerLetter.B, 190, 2);

      assertThat(onlySideways(before).rule()).isEqualTo(EndingRule.AROUSAL);
      assertThat(onlySideways(during).rule()).isEqualTo(EndingRule.AROUSAL);
    }

    @Test
    void EL_CYC_009_no_settling_is_read_out_of_a_ladder_that_nobody_has_touched_yet() {
      var session =
          ChartedSession.ofSeconds(1000)
              .a(100, "criticise")
              .b(110, "stonewall")
              .arousal(PartnerLetter.A, 145, 3)
              .arousal(PartnerLetter.A, 300, 1);

      assertThat(onlySideways(session).endMs()).isEqualTo(300_000);
    }
  }

  @Nested
  class Pauses {
    @Test
    void EL_CYC_002_a_pause_leaves_an_episode_open_and_a_new_one_begins_after_it() {
      var session =
          ChartedSession.ofSeconds(600)
              .a(100, "criticise")
              .b(110, "stonewall")
              .pause(150, 180)
              .a(185, "criticise");

      var found = find(session).sideways();

      assertThat(found)
          .extracting(SidewaysEpisode::ending)
          .containsExactly(Ending.OPEN, Ending.FADED);
      assertThat(found.get(0).endMs()).isEqualTo(150_000);
    }

    @Test
    void EL_CYC_002_an_answer_after_a_pause_is_none() {
      var session = ChartedSession.ofSeconds(100).a(10, "r-repair").pause(12, 14).b(16, "smile");

      assertThat(find(session).repairs())
          .extracting(RepairAttempt::outcome)
          .containsExactly(RepairOutcome.IGNORED);
      assertThat(find(session).connecting()).isEmpty();
    }

    @Test
    void a_pause_at_either_end_and_no_charting_at_all_are_answered() {
      var session = ChartedSession.ofSeconds(100).pause(0, 40).pause(60, 100).a(50, "attack");

      assertThat(onlySideways(session).endMs()).isEqualTo(60_000);
      assertThat(find(ChartedSession.ofSeconds(100).pause(0, 100)).all()).isEmpty();
    }

    @Test
    void what_is_pressed_in_a_pause_is_not_followed() {
      assertThat(find(ChartedSession.ofSeconds(100).pause(10, 40).a(20, "attack")).all()).isEmpty();
    }
  }

  @Nested
  class Patterns {
    @Test
    void EL_CYC_010_the_one_who_presses_while_the_other_is_silent_pursues() {
      var session =
          ChartedSession.ofSeconds(600).a(10, "pursue").b(15, "look-away").a(40, "criticise");

      var pattern = onlySideways(session).pattern();

      assertThat(pattern).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
      assertThat(pattern.pursuer()).contains(PartnerLetter.A);
    }

    @Test
    void EL_CYC_010_silence_keeps_a_withdrawal_until_an_own_moment_that_is_not_sideways() {
      var withdrawn =
          ChartedSession.ofSeconds(600).b(10, "stonewall").a(15, "pursue").a(80, "pursue");
      var back = withdrawn.b(18, "talk-neutral");

      assertThat(onlySideways(back).pattern()).isEqualTo(CyclePattern.COMPLEX);
    }

    @Test
    void EL_CYC_010_both_active_and_both_withdrawn() {
      assertThat(
              onlySideways(ChartedSession.ofSeconds(600).a(10, "attack").b(15, "defend")).pattern())
          .isEqualTo(CyclePattern.ATTACK_ATTACK);
      assertThat(
              onlySideways(ChartedSession.ofSeconds(600).a(10, "withdraw").b(15, "stonewall"))
                  .pattern())
          .isEqualTo(CyclePattern.WITHDRAW_WITHDRAW);
    }

    @Test
    void EL_CYC_010_under_half_of_the_time_is_complex() {
      // sixteen seconds each: pursue-withdraw, attack-attack, withdraw-attack, both withdrawn
      var session =
          ChartedSession.ofSeconds(600)
              .a(0, "pursue")
              .b(0, "withdraw")
              .b(16, "attack")
              .a(32, "withdraw")
              .b(48, "withdraw")
              .b(64, "smile");

      assertThat(onlySideways(session).pattern()).isEqualTo(CyclePattern.COMPLEX);
    }

    @Test
    void EL_CYC_010_exactly_half_is_enough_unless_another_holds_as_much() {
      var half =
          ChartedSession.ofSeconds(600)
              .a(0, "pursue")
              .b(0, "withdraw")
              .b(20, "attack")
              .a(30, "withdraw")
              .b(40, "smile");
      var tie =
          ChartedSession.ofSeconds(600)
              .a(0, "pursue")
              .b(0, "withdraw")
              .b(20, "attack")
              .a(40, "smile")
              .b(40, "smile");

      assertThat(onlySideways(half).pattern()).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
      assertThat(onlySideways(tie).pattern()).isEqualTo(CyclePattern.COMPLEX);
    }

    @Test
    void EL_CYC_010_under_ten_seconds_is_complex() {
      var nine = ChartedSession.ofSeconds(600).a(0, "pursue").b(0, "withdraw").b(9.999, "smile");
      var ten = ChartedSession.ofSeconds(600).a(0, "pursue").b(0, "withdraw").b(10, "smile");

      assertThat(onlySideways(nine).pattern()).isEqualTo(CyclePattern.COMPLEX);
      assertThat(onlySideways(ten).pattern()).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
    }

    @Test
    void EL_CYC_010_tension_without_a_position_leaves_the_position() {
      var session = ChartedSession.ofSeconds(600).a(0, "pursue").b(0, "withdraw").b(5, "jaw-tight");

      assertThat(onlySideways(session).pattern()).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
    }
  }

  @Nested
  class Directions {
    private ChartedSession quarrel(int a, int b) {
      return ChartedSession.ofSeconds(600)
          .arousal(PartnerLetter.A, 0, a)
          .arousal(PartnerLetter.B, 0, b)
          .a(100, "attack")
          .b(101, "attack");
    }

    @Test
    void EL_CYC_011_both_come_down() {
      var session = quarrel(3, 2).arousal(PartnerLetter.A, 150, 1).arousal(PartnerLetter.B, 160, 1);

      assertThat(onlySideways(session).direction()).isEqualTo(Direction.COREGULATING);
    }

    @Test
    void EL_CYC_011_both_end_further_away_and_gone_flat_is_away_too() {
      var session = quarrel(1, 1).arousal(PartnerLetter.A, 105, 4).arousal(PartnerLetter.B, 110, 0);

      assertThat(onlySideways(session).direction()).isEqualTo(Direction.CODYSREGULATED);
    }

    @Test
    void EL_CYC_011_one_holds_steady_while_the_other_comes_down() {
      assertThat(onlySideways(quarrel(3, 1).arousal(PartnerLetter.A, 150, 1)).direction())
          .isEqualTo(Direction.ONE_HOLDS);
    }

    @Test
    void EL_CYC_011_anything_else_is_mixed() {
      assertThat(onlySideways(quarrel(3, 1).arousal(PartnerLetter.B, 150, 3)).direction())
          .isEqualTo(Direction.MIXED);
    }

    @Test
    void EL_CYC_011_a_partner_whose_arousal_was_never_charted_leaves_no_direction() {
      var session =
          ChartedSession.ofSeconds(600)
              .arousal(PartnerLetter.A, 90, 3)
              .a(100, "attack")
              .b(101, "attack")
              .arousal(PartnerLetter.A, 150, 1);

      assertThat(onlySideways(session).ending()).isEqualTo(Ending.SETTLED);
      assertThat(onlySideways(session).direction()).isNull();
    }
  }

  @Nested
  class Connecting {
    @Test
    void EL_CYC_012_it_opens_with_an_answer_within_fifteen_seconds() {
      assertThat(find(ChartedSession.ofSeconds(100).a(10, "reach").b(25, "smile")).connecting())
          .hasSize(1);
      assertThat(find(ChartedSession.ofSeconds(100).a(10, "reach").b(25.001, "smile")).connecting())
          .isEmpty();
    }

    @Test
    void EL_CYC_012_one_partner_alone_does_not_open_it() {
      assertThat(find(ChartedSession.ofSeconds(100).a(10, "reach").a(12, "smile")).connecting())
          .isEmpty();
    }

    @Test
    void EL_CYC_012_it_goes_on_for_sixty_seconds_and_ends_with_its_last_moment() {
      var session =
          ChartedSession.ofSeconds(400)
              .a(10, "reach")
              .b(20, "smile")
              .b(80, "validate")
              .a(140.001, "smile");

      var found = find(session).connecting();

      assertThat(found).hasSize(1);
      assertThat(found.get(0).moments()).hasSize(3);
      assertThat(found.get(0).endMs()).isEqualTo(80_000);
    }

    @Test
    void EL_CYC_012_a_sideways_moment_ends_it_or_keeps_it_from_opening() {
      var ended =
          ChartedSession.ofSeconds(400)
              .a(10, "reach")
              .b(20, "smile")
              .a(30, "attack")
              .b(32, "validate");
      var spoilt = ChartedSession.ofSeconds(400).a(10, "reach").b(12, "look-away").b(14, "smile");

      assertThat(find(ended).connecting())
          .extracting(ConnectingEpisode::endMs)
          .containsExactly(20_000L);
      assertThat(find(spoilt).connecting()).isEmpty();
    }

    @Test
    void EL_CYC_013_it_settles_a_partner_who_was_activated_within_a_minute() {
      var session =
          ChartedSession.ofSeconds(400)
              .arousal(PartnerLetter.B, 5, 2)
              .a(10, "reach")
              .b(20, "smile");
      assertThat(find(session).connecting().get(0).settled()).isFalse();

      assertThat(find(session.arousal(PartnerLetter.B, 70, 1)).connecting().get(0).settled())
          .isTrue();
    }

    @Test
    void EL_CYC_013_who_was_settled_before_is_not_settled_by_it() {
      var session =
          ChartedSession.ofSeconds(400)
              .arousal(PartnerLetter.B, 5, 1)
              .a(10, "reach")
              .b(20, "smile");

      assertThat(find(session).connecting().get(0).settled()).isFalse();
    }
  }

  @Nested
  class Repairs {
    private RepairOutcome outcome(String response) {
      return find(ChartedSession.ofSeconds(100).a(10, "r-repair").b(20, response))
          .repairs()
          .get(0)
          .outcome();
    }

    @Test
    void EL_CYC_014_the_first_response_within_fifteen_seconds_decides() {
      assertThat(outcome("smile")).isEqualTo(RepairOutcome.ACCEPTED);
      assertThat(outcome("talk-neutral")).isEqualTo(RepairOutcome.PARTIAL);
      assertThat(outcome("invalidate")).isEqualTo(RepairOutcome.REJECTED);
      assertThat(outcome("r-apology")).isEqualTo(RepairOutcome.COUNTERED);
      assertThat(outcome("bookmark")).isEqualTo(RepairOutcome.IGNORED);
    }

    @Test
    void EL_CYC_014_an_answer_after_the_window_or_of_the_same_partner_is_none() {
      var session =
          ChartedSession.ofSeconds(100).a(10, "r-repair").a(12, "smile").b(25.001, "smile");

      assertThat(find(session).repairs().get(0).outcome()).isEqualTo(RepairOutcome.IGNORED);
      assertThat(find(session).repairs().get(0).responseMs()).isNull();
    }

    @Test
    void EL_CYC_015_silence_is_no_success() {
      var silence = ChartedSession.ofSeconds(300).b(50, "attack").a(60, "r-repair");
      var calmer = ChartedSession.ofSeconds(300).b(50, "attack").a(60, "r-repair").b(90, "sigh");

      assertThat(find(silence).repairs().get(0).affectEffective()).isFalse();
      assertThat(find(calmer).repairs().get(0).affectEffective()).isTrue();
    }

    @Test
    void EL_CYC_015_the_effect_is_looked_for_only_until_the_next_attempt() {
      var session =
          ChartedSession.ofSeconds(300).a(60, "r-repair").b(80, "r-repair").b(90, "smile");

      assertThat(find(session).repairs())
          .extracting(RepairAttempt::affectEffective)
          .containsExactly(false, true);
    }

    @Test
    void an_attempt_of_both_is_made_towards_nobody() {
      assertThat(find(ChartedSession.ofSeconds(100).both(10, "r-humor")).repairs()).isEmpty();
    }
  }

  @Test
  void every_episode_names_the_moments_that_make_it_up() {
    var found =
        find(ChartedSession.ofSeconds(300).a(10, "attack").a(11, "sigh").b(12, "stonewall"));

    assertThat(found.sideways().get(0).moments()).containsExactly(new UUID(1, 1), new UUID(1, 3));
  }
}

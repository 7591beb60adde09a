package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.analytics.stats.Rate;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.Capture;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CountedMeasuresTest {
  private static final CodeBook CODES = CodeBook.load();

  @Nested
  class Practices {
    private ChartedSession steps(ChartedSession session, double... secondAndLevel) {
      for (int i = 0; i < secondAndLevel.length; i += 2) {
        session.arousal(PartnerLetter.A, secondAndLevel[i], (int) secondAndLevel[i + 1]);
      }
      return session;
    }

    private PracticeEffect effect(ChartedSession session) {
      return PracticeEffect.of(session.timeline(), CODES);
    }

    /** By hand: two tense marks in the three minutes before, two settling ones after: −4/3. */
    @Test
    void EL_ANA_024_marks_a_minute_after_are_held_against_those_before() {
      var session = steps(ChartedSession.ofSeconds(900), 300, 2, 350, 3, 420, 2, 500, 1);
      session.moment(MomentActor.A, 400, "breathe", Capture.LIVE, true);

      var effect = effect(session);

      assertThat(effect.change()).hasValueCloseTo(-4 / 3.0, offset(1e-9));
      assertThat(effect.medianToSettleMs()).hasValue(20_000);
      assertThat(effect.practices()).hasSize(1);
    }

    @Test
    void EL_ANA_024_the_windows_hold_their_outer_instants_and_not_the_practice_itself() {
      var at = ChartedSession.ofSeconds(900).a(400, "breathe");
      steps(at, 220, 2, 400, 3, 580, 1);
      var outside = ChartedSession.ofSeconds(900).a(400, "breathe");
      steps(outside, 219.999, 2, 400, 3, 580.001, 1);

      assertThat(effect(at).change()).hasValueCloseTo(-2 / 3.0, offset(1e-9));
      assertThat(effect(outside).change()).hasValueCloseTo(0.0, offset(1e-9));
    }

    @Test
    void EL_ANA_024_a_practice_near_an_end_or_a_pause_has_no_change_but_a_time_to_settle() {
      var late = steps(ChartedSession.ofSeconds(500), 300, 3).a(400, "breathe");
      var paused = steps(ChartedSession.ofSeconds(900), 300, 3, 450, 1).a(400, "breathe");
      paused.pause(430, 440);

      assertThat(effect(late).change()).isEmpty();
      assertThat(effect(late).medianToSettleMs()).isEmpty();
      assertThat(effect(late).settling()).extracting(time -> time.seen()).containsExactly(false);
      assertThat(effect(late).settling()).extracting(time -> time.time()).containsExactly(100_000L);
      assertThat(effect(paused).practices()).isEmpty();
      assertThat(effect(paused).settling()).extracting(time -> time.seen()).containsExactly(false);
    }

    /**
     * By hand: with A at 3 from 300 on and a practice at 400, the only steps of thirty seconds that
     * are as high, three minutes from the practice and followed are 600, 630, ... 720; in each of
     * them nothing changes but before 480 there is a settling and a tensing mark, which weigh
     * nothing together.
     */
    @Test
    void EL_ANA_024_equally_high_moments_without_practice_are_the_comparison() {
      var session = steps(ChartedSession.ofSeconds(900), 300, 3).a(400, "breathe");

      var compared = effect(session).practices().get(0);

      assertThat(compared.change()).isCloseTo(-1 / 3.0, offset(1e-9));
      assertThat(compared.elsewhere()).isNotNull().isCloseTo(0.0, offset(1e-9));
      assertThat(effect(session).paired())
          .hasValueSatisfying(
              paired -> {
                assertThat(paired.practices()).isEqualTo(1);
                assertThat(paired.change()).isCloseTo(-1 / 3.0, offset(1e-9));
                assertThat(paired.elsewhere()).isCloseTo(0.0, offset(1e-9));
              });
    }

    /**
     * By hand: −1/3 with moments as high beside it, −2/3 at a peak of its own: the mean is −1/2.
     */
    @Test
    void EL_ANA_024_a_practice_without_an_equally_high_moment_is_in_neither_mean() {
      var compared = effect(steps(ChartedSession.ofSeconds(900), 300, 3).a(400, "breathe"));
      var alone = effect(steps(ChartedSession.ofSeconds(900), 390, 4, 410, 1).a(400, "breathe"));

      var both = compared.plus(alone);

      assertThat(both.change()).hasValueCloseTo(-1 / 2.0, offset(1e-9));
      assertThat(both.paired()).isEqualTo(compared.paired()).isPresent();
    }

    @Test
    void EL_ANA_024_arousal_that_nobody_marked_is_not_held_against_any_other() {
      var never = ChartedSession.ofSeconds(900).a(400, "breathe");
      var later = steps(ChartedSession.ofSeconds(1200).a(400, "breathe"), 500, 1);

      assertThat(effect(never).practices()).hasSize(1);
      assertThat(effect(never).paired()).isEmpty();
      assertThat(effect(later).paired()).isEmpty();
    }

    @Test
    void EL_ANA_024_of_two_partners_the_one_who_was_marked_says_how_high_it_was() {
      var session =
          ChartedSession.ofSeconds(900).arousal(PartnerLetter.B, 100, 0).a(400, "breathe");

      assertThat(effect(session).paired()).isPresent();
    }

    @Test
    void EL_ANA_024_where_arousal_was_never_as_high_there_is_nothing_to_compare_with() {
      var session = steps(ChartedSession.ofSeconds(900), 390, 4, 410, 1).a(400, "breathe");

      assertThat(effect(session).paired()).isEmpty();
      assertThat(effect(session).change()).hasValueCloseTo(-2 / 3.0, offset(1e-9));
    }

    @Test
    void no_practice_has_no_effect() {
      assertThat(effect(ChartedSession.ofSeconds(900)).change()).isEmpty();
      assertThat(effect(ChartedSession.ofSeconds(900).a(400, "ask-shift")).settling()).isEmpty();
      assertThat(PracticeEffect.NONE.medianToSettleMs()).isEmpty();
    }
  }

  @Nested
  class Ripples {
    private final Code cue = new Code("look-away");

    @Test
    void EL_ANA_025_answers_are_counted_before_and_since_the_change() {
      var first =
          ChartedSession.ofSeconds(900)
              .a(100, "look-away")
              .b(110, "criticise")
              .b(115, "smile")
              .a(300, "look-away")
              .a(500, "look-away")
              .b(530, "criticise")
              .a(600, "change-cue")
              .a(700, "look-away")
              .b(705, "curious")
              .timeline();
      var second = ChartedSession.ofSeconds(900).a(100, "look-away").b(131, "criticise").timeline();

      var ripple = CueRipple.of(List.of(first, second), CODES, PartnerLetter.A, cue).orElseThrow();

      assertThat(ripple.before()).isEqualTo(new CueRipple.Row(3, Map.of(new Code("criticise"), 2)));
      assertThat(ripple.before().unanswered()).isEqualTo(1);
      assertThat(ripple.since()).isEqualTo(new CueRipple.Row(2, Map.of(new Code("curious"), 1)));
      assertThat(ripple.since().unanswered()).isEqualTo(1);
    }

    @Test
    void EL_ANA_025_without_a_marked_change_there_is_no_ripple() {
      var session =
          ChartedSession.ofSeconds(900)
              .a(100, "look-away")
              .b(110, "criticise")
              .b(200, "change-cue")
              .timeline();

      assertThat(CueRipple.of(List.of(session), CODES, PartnerLetter.A, cue)).isEmpty();
      assertThat(CueRipple.of(List.of(), CODES, PartnerLetter.A, cue)).isEmpty();
    }

    @Test
    void EL_ANA_025_a_cue_that_the_end_cuts_off_is_not_followed() {
      var session =
          ChartedSession.ofSeconds(130)
              .a(50, "change-cue")
              .a(100, "look-away")
              .a(100.001, "look-away")
              .timeline();

      assertThat(CueRipple.of(List.of(session), CODES, PartnerLetter.A, cue).orElseThrow().since())
          .isEqualTo(new CueRipple.Row(1, Map.of()));
    }

    /** By hand: B sideways twice in the minute before, once after, and then connecting. */
    @Test
    void EL_ANA_025_the_minute_after_a_change_is_held_against_the_minute_before() {
      var session =
          ChartedSession.ofSeconds(900)
              .b(140, "criticise")
              .b(160, "criticise")
              .arousal(PartnerLetter.B, 150, 3)
              .a(200, "change-cue")
              .b(220, "criticise")
              .b(260, "smile")
              .arousal(PartnerLetter.B, 255, 2)
              .a(890, "change-cue")
              .timeline();

      var effect = CueChangeEffect.of(session, CODES, PartnerLetter.A);

      assertThat(effect.sidewaysBefore()).isEqualTo(new Rate(2, 60_000));
      assertThat(effect.sidewaysAfter()).isEqualTo(new Rate(1, 60_000));
      assertThat(effect.answered()).isEqualTo(new Proportion(1, 1));
      assertThat(effect.calmer()).isEqualTo(new Proportion(1, 1));
      assertThat(CueChangeEffect.of(session, CODES, PartnerLetter.B))
          .isEqualTo(CueChangeEffect.NONE);
    }

    @Test
    void EL_ANA_025_arousal_that_was_not_charted_is_no_part_of_the_share() {
      var session = ChartedSession.ofSeconds(900).a(200, "change-cue").timeline();

      var effect = CueChangeEffect.of(session, CODES, PartnerLetter.A);

      assertThat(effect.calmer().share()).isEmpty();
      assertThat(effect.answered()).isEqualTo(new Proportion(0, 1));
    }
  }

  @Nested
  class Mirrors {
    private Mirroring mirroring(ChartedSession session) {
      return Mirroring.of(session.timeline(), CODES);
    }

    @Test
    void EL_ANA_026_a_warm_mark_is_mirrored_by_a_warm_one_within_fifteen_seconds() {
      var session =
          ChartedSession.ofSeconds(900)
              .a(100, "smile")
              .b(115, "soft-tone")
              .a(200, "smile")
              .b(215.001, "smile")
              .a(300, "smile")
              .b(305, "validate");

      // of A's three marks B answers the first; of B's two A answers none
      assertThat(mirroring(session).byB()).isEqualTo(new Proportion(1, 3));
      assertThat(mirroring(session).byA()).isEqualTo(new Proportion(0, 2));
    }

    @Test
    void EL_ANA_026_warm_mirroring_counts_unasked_and_sideways_cues_never() {
      var unasked =
          ChartedSession.ofSeconds(900)
              .a(100, "smile")
              .moment(MomentActor.B, 105, "warm-mirror", Capture.LIVE, false);
      var asked =
          ChartedSession.ofSeconds(900)
              .a(100, "smile")
              .moment(MomentActor.B, 105, "warm-mirror", Capture.LIVE, true)
              .b(106, "look-away");

      assertThat(mirroring(unasked).byB()).isEqualTo(new Proportion(1, 1));
      assertThat(mirroring(asked).byB()).isEqualTo(new Proportion(0, 1));
    }

    @Test
    void EL_ANA_026_a_mark_that_the_end_cuts_off_is_not_followed() {
      assertThat(mirroring(ChartedSession.ofSeconds(114).a(100, "smile")).byB().share()).isEmpty();
      assertThat(mirroring(ChartedSession.ofSeconds(115).a(100, "smile")).byB().share())
          .hasValue(0);
    }
  }

  @Nested
  class WordsAndBody {
    private Incongruence of(ChartedSession session) {
      return Incongruence.of(session.timeline(), CODES, PartnerLetter.A);
    }

    /** By hand: three marks of A in ten minutes, of which one was resolved and one cut off. */
    @Test
    void EL_ANA_027_marks_have_a_rate_and_a_share_that_was_resolved() {
      var session =
          ChartedSession.ofSeconds(600)
              .a(100, "soft-words-tense-body")
              .a(220, "disclose")
              .a(300, "masked")
              .b(310, "disclose")
              .a(420.001, "disclose")
              .a(550, "harsh-words-soft-body")
              .a(560, "congruent")
              .a(570, "unclear")
              .b(100, "masked");

      var incongruence = of(session);

      assertThat(incongruence.marks().per(Incongruence.TEN_MINUTES_MS)).hasValue(3);
      assertThat(incongruence.resolved()).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void EL_ANA_027_pauses_are_no_part_of_the_time_and_recalled_marks_none_of_the_count() {
      var session =
          ChartedSession.ofSeconds(900)
              .pause(300, 600)
              .a(100, "masked")
              .moment(MomentActor.A, 200, "masked", Capture.RECALL, false);

      assertThat(of(session).marks()).isEqualTo(new Rate(1, 600_000));
      assertThat(of(ChartedSession.ofSeconds(0)).marks().per(1)).isEmpty();
    }

    @Test
    void EL_ANA_027_a_late_mark_that_is_resolved_counts_as_resolved() {
      assertThat(of(ChartedSession.ofSeconds(600).a(590, "masked").a(595, "r-disclose")).resolved())
          .isEqualTo(new Proportion(1, 1));
    }
  }

  @Nested
  class Repairs {
    @Test
    void EL_ANA_028_every_code_of_the_axis_has_a_kind_but_the_one_without() {
      assertThat(CODES.axis("repair"))
          .filteredOn(concept -> RepairKind.of(concept.code()).isEmpty())
          .extracting(concept -> concept.code().value())
          .containsExactly("r-repair");
    }

    /** By hand: an early apology that is accepted, a late appeal to reason that is not. */
    @Test
    void EL_ANA_028_attempts_are_counted_by_kind_and_by_how_early_they_came() {
      var session =
          ChartedSession.ofSeconds(1800)
              .a(179.999, "r-apology")
              .b(185, "smile")
              .a(400, "r-reason")
              .b(405, "invalidate")
              .a(800, "r-repair")
              .a(1000, "dyad-start-harsh")
              .a(1179.999, "r-humor")
              .a(1180.001, "r-humor")
              .timeline();
      var repairs = new EpisodeFinder(CODES).find(session).repairs();

      var detail = RepairDetail.of(session, repairs);

      assertThat(detail.of(RepairKind.AFFECTIVE).attempts()).isEqualTo(3);
      assertThat(detail.of(RepairKind.AFFECTIVE).accepted()).isEqualTo(1);
      assertThat(detail.of(RepairKind.COGNITIVE)).isEqualTo(new RepairCount(1, 1, 0, 0));
      assertThat(detail.early()).isEqualTo(new Proportion(2, 5));
      assertThat(detail.plus(detail).of(RepairKind.COGNITIVE).attempts()).isEqualTo(2);
      assertThat(RepairDetail.NONE.of(RepairKind.AFFECTIVE)).isEqualTo(RepairCount.NONE);
      assertThat(RepairDetail.NONE.early().share()).isEmpty();
    }
  }
}

package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.session.MomentActor.A;
import static org.empathyloop.session.MomentActor.B;

import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

/** EL-SES-020, EL-SES-022 and EL-SES-023. */
class SessionReviewTest {
  private static final CodeBook CODES = CodeBook.load();

  private final MemorySession session = new MemorySession();
  private final PadHands hands = new PadHands();

  @Test
  void a_practice_stands_between_the_levels_of_its_partner_before_and_after() {
    session.chart(
        hands.rung(PartnerLetter.A, 4, 1_000),
        hands.rung(PartnerLetter.B, 1, 2_000),
        hands.press(A, "breathe", 10_000),
        hands.rung(PartnerLetter.A, 3, 60_000),
        hands.rung(PartnerLetter.A, 2, 190_000),
        hands.rung(PartnerLetter.A, 1, 190_001));

    assertThat(practices())
        .singleElement()
        .satisfies(use -> assertThat(use.before()).isEqualTo(new Arousal(4)))
        .satisfies(use -> assertThat(use.after()).isEqualTo(new Arousal(2)));
  }

  @Test
  void what_follows_the_next_practice_belongs_to_that_one() {
    session.chart(
        hands.press(A, "breathe", 10_000),
        hands.press(B, "ground", 15_000),
        hands.press(A, "pause", 20_000),
        hands.rung(PartnerLetter.A, 1, 30_000));

    assertThat(practices()).extracting(PracticeUse::before).containsOnlyNulls();
    assertThat(practices())
        .extracting(PracticeUse::after)
        .containsExactly(null, null, new Arousal(1));
  }

  @Test
  void a_question_of_the_therapist_is_no_practice() {
    session.chart(hands.press(A, "ask-shift", 1_000), hands.press(B, "notice-echo", 2_000));

    assertThat(practices())
        .extracting(use -> use.practice().code().value())
        .containsExactly("notice-echo");
  }

  @Test
  void a_practice_is_spontaneous_until_it_is_marked_as_guided_and_after_that_is_taken_back() {
    var breathe = hands.press(A, "breathe", 1_000);
    var guided = hands.guided(breathe, true, 1_500);
    session.chart(breathe);
    assertThat(practices()).noneMatch(use -> use.practice().prompted());

    session.chart(guided);
    assertThat(practices()).allMatch(use -> use.practice().prompted());

    session.chart(hands.undo(guided, 2_000));
    assertThat(practices()).noneMatch(use -> use.practice().prompted());
  }

  @Test
  void a_mismatch_is_resolved_by_a_disclosure_of_the_same_partner_within_two_minutes() {
    session.chart(
        hands.press(A, "soft-words-tense-body", 10_000),
        hands.press(B, "masked", 20_000),
        hands.press(B, "congruent", 30_000),
        hands.press(A, "disclose", 130_000),
        hands.press(B, "disclose", 140_001));

    assertThat(mismatches()).extracting(Mismatch::resolvedAfterMs).containsExactly(120_000L, null);
  }

  @Test
  void words_are_to_come_until_they_are_there_or_the_sign_is_taken_back() {
    var protest = hands.press(A, "protest", 1_000);
    var later = hands.wordsLater(protest, 2_000);
    session.chart(protest, later);
    assertThat(session.review().wordsToCome())
        .extracting(ChartedMoment::id)
        .containsExactly(protest.stamp().id());

    session.chart(hands.undo(later, 3_000));

    assertThat(session.review().wordsToCome()).isEmpty();
  }

  private List<PracticeUse> practices() {
    return PracticeUse.of(session.timeline(), CODES);
  }

  private List<Mismatch> mismatches() {
    return Mismatch.of(session.timeline(), CODES);
  }
}

package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** EL-ANA-035, EL-ANA-036 and EL-ANA-037. */
class AgreementTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final long MINUTES_10 = 600_000;
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void a_moment_is_matched_with_the_same_partners_moment_near_it() {
    Agreement agreement =
        of(
            series(a(10.0, "pursue"), b(15.0, "look-away"), a(30.0, "smile")),
            series(a(11.9, "pursue"), a(15.0, "look-away"), a(32.1, "smile")));

    MomentAgreement moments = agreement.moments();
    assertThat(moments.agreed()).isEqualTo(1);
    assertThat(moments.otherCode()).isZero();
    assertThat(moments.onlyFirst()).isEqualTo(2);
    assertThat(moments.onlySecond()).isEqualTo(2);
    assertThat(moments.events()).isEqualTo(5);
    assertThat(moments.meanApartMs()).hasValue(1_900);
  }

  @Test
  void where_they_differ_is_told_in_the_order_of_time() {
    Agreement agreement =
        of(
            series(a(10, "pursue"), b(15, "look-away"), b(50, "nod-listen")),
            series(a(10, "criticise"), b(15, "look-away"), a(20, "smile")));

    assertThat(agreement.moments().differences())
        .extracting(one -> seen(one.first()), one -> seen(one.second()))
        .containsExactly(
            tuple("pursue", "criticise"), tuple("-", "smile"), tuple("nod-listen", "-"));
  }

  @Test
  void the_therapists_own_and_what_was_not_timed_take_no_part() {
    SessionTimeline first =
        series(
            moment(MomentActor.THERAPIST, 5, "t-track", Capture.LIVE),
            moment(MomentActor.A, 6, "bookmark", Capture.LIVE),
            moment(MomentActor.A, 7, "pursue", Capture.RECALL),
            moment(MomentActor.DYAD, 8, "smile", Capture.VIDEO));

    assertThat(of(first, series()).moments().events()).isEqualTo(1);
  }

  /**
   * Twelve moments each, eleven in common, nine of them with the same of two codes. The kappa of
   * the table ((5, 1, 1), (1, 4, 0), (0, 1, –)) was computed with an independent iterative
   * proportional fitting of its possible cells.
   */
  @Test
  void kappa_counts_what_only_one_of_them_has_and_needs_ten_moments_of_each() {
    List<ChartedMoment> first = new ArrayList<>();
    List<ChartedMoment> second = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      first.add(a(10 * i, "pursue"));
      second.add(a(10 * i + 1, "pursue"));
    }
    for (int i = 5; i < 9; i++) {
      first.add(a(10 * i, "smile"));
      second.add(a(10 * i, "smile"));
    }
    first.add(a(100, "pursue"));
    second.add(a(100, "smile"));
    first.add(a(110, "smile"));
    second.add(a(110, "pursue"));
    first.add(a(200, "pursue"));
    second.add(a(220, "smile"));

    MomentAgreement moments = of(series(first), series(second)).moments();

    assertThat(moments.byCode().value().orElseThrow()).isCloseTo(7.0 / 15, within(1e-6));
    assertThat(moments.byCode().codes()).isEqualTo(2);
    assertThat(moments.byPolarity().value()).isEqualTo(moments.byCode().value());
    assertThat(of(series(first.subList(0, 9)), series(second)).moments().byCode().why())
        .isEqualTo(Absence.TOO_FEW);
    assertThat(of(series(), series(second)).moments().byCode().why())
        .isEqualTo(Absence.NOTHING_CHARTED);
  }

  @Test
  void one_code_throughout_has_no_kappa() {
    List<ChartedMoment> same = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      same.add(a(10 * i, "pursue"));
    }

    RaterKappa kappa = of(series(same), series(same)).moments().byCode();

    assertThat(kappa.value()).isEmpty();
    assertThat(kappa.why()).isEqualTo(Absence.ONE_CODE);
  }

  /** Both 5, only the first 1, only the second 1, neither 3: κ = (0.8 − 0.52) / 0.48. */
  @Test
  void a_code_is_held_against_all_else() {
    CodeAgreement code = new CodeAgreement(new Code("pursue"), 5, 6, 6, 10);

    assertThat(code.kappa().value().orElseThrow()).isCloseTo(7.0 / 12, CLOSE);
    assertThat(code.kappa().word()).hasValue(RaterKappa.Word.FAIR);
    assertThat(new CodeAgreement(new Code("pursue"), 2, 4, 3, 10).kappa().why())
        .isEqualTo(Absence.TOO_FEW);
  }

  @Test
  void the_loop_is_compared_by_seconds_and_near_ones_agree_both_ways() {
    Agreement agreement =
        of(
            loop(stretch(LoopState.NEUTRAL, 0, 100), stretch(LoopState.SIDEWAYS, 100, 200)),
            loop(stretch(LoopState.NEUTRAL, 0, 101), stretch(LoopState.SIDEWAYS, 101, 200)));

    assertThat(agreement.loop().seconds()).isEqualTo(200);
    assertThat(agreement.loop().share()).hasValue(199 / 200.0);
    // 199 of 200 seconds, chance (100·101 + 100·99) / 200²
    assertThat(agreement.loop().exact().value().orElseThrow()).isCloseTo(0.99, CLOSE);
    assertThat(agreement.loop().firstNearSecond().value().orElseThrow()).isCloseTo(1, CLOSE);
    assertThat(agreement.loop().differences()).isEmpty();
  }

  @Test
  void where_the_loop_differs_for_longer_than_the_tolerance_is_told() {
    Agreement agreement =
        of(
            loop(stretch(LoopState.NEUTRAL, 0, 100), stretch(LoopState.SIDEWAYS, 100, 200)),
            loop(stretch(LoopState.NEUTRAL, 0, 120), stretch(LoopState.CONNECTING, 120, 200)));

    assertThat(agreement.loop().differences())
        .extracting(StateAgreement.Stretch::fromSecond, StateAgreement.Stretch::seconds)
        .containsExactly(tuple(100, 20), tuple(120, 80));
  }

  @Test
  void a_loop_that_one_of_them_never_moved_has_no_kappa() {
    Agreement agreement =
        of(
            loop(stretch(LoopState.NEUTRAL, 0, 100), stretch(LoopState.SIDEWAYS, 100, 200)),
            loop(stretch(LoopState.NEUTRAL, 0, 200)));

    assertThat(agreement.loop().exact().why()).isEqualTo(Absence.UNCHANGED);
    assertThat(agreement.loop().share()).hasValue(0.5);
  }

  @Test
  void arousal_is_compared_from_the_first_step_of_both_and_never_in_a_break() {
    SessionTimeline first =
        new SessionTimeline(
            200_000,
            List.of(),
            List.of(level(10, 1), level(100, 3)),
            List.of(),
            List.of(new Pause(50_000, 60_000)));
    SessionTimeline second =
        new SessionTimeline(
            200_000, List.of(), List.of(level(20, 1), level(100, 3)), List.of(), List.of());

    StateAgreement arousal = of(first, second).arousalOf(PartnerLetter.A);

    assertThat(arousal.seconds()).isEqualTo(170);
    assertThat(arousal.exact().value().orElseThrow()).isCloseTo(1, CLOSE);
    assertThat(of(first, second).arousalOf(PartnerLetter.B).exact().why())
        .isEqualTo(Absence.NOTHING_CHARTED);
  }

  private static Agreement of(SessionTimeline first, SessionTimeline second) {
    return Agreement.of(first, second, 2, CODES);
  }

  private static SessionTimeline series(ChartedMoment... moments) {
    return series(List.of(moments));
  }

  private static SessionTimeline series(List<ChartedMoment> moments) {
    return new SessionTimeline(MINUTES_10, moments, List.of(), List.of(), List.of());
  }

  private static SessionTimeline loop(LoopStretch... stretches) {
    return new SessionTimeline(200_000, List.of(), List.of(), List.of(stretches), List.of());
  }

  private static LoopStretch stretch(LoopState state, int fromSeconds, int toSeconds) {
    return new LoopStretch(state, fromSeconds * 1_000L, toSeconds * 1_000L);
  }

  private static ArousalStep level(int seconds, int level) {
    return new ArousalStep(
        UUID.randomUUID(), PartnerLetter.A, seconds * 1_000L, new Arousal(level));
  }

  private static ChartedMoment a(double seconds, String code) {
    return moment(MomentActor.A, seconds, code, Capture.LIVE);
  }

  private static ChartedMoment b(double seconds, String code) {
    return moment(MomentActor.B, seconds, code, Capture.LIVE);
  }

  private static ChartedMoment moment(
      MomentActor actor, double seconds, String code, Capture capture) {
    return new ChartedMoment(
        UUID.randomUUID(),
        actor,
        new Code(code),
        null,
        Math.round(seconds * 1_000),
        2,
        capture,
        false,
        null);
  }

  private static String seen(@Nullable ChartedMoment moment) {
    return moment == null ? "-" : moment.code().value();
  }
}

package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTimelineTest {
  private static final long MINUTE = 60_000;

  @Test
  void equal_offsets_keep_the_order_of_the_presses() {
    var first = moment(5_000);
    var second = moment(5_000);
    var earlier = moment(1_000);

    var timeline = timeline(List.of(first, second, earlier), List.of());

    assertThat(timeline.moments()).containsExactly(earlier, first, second);
  }

  @Test
  void a_moment_at_the_very_end_belongs_to_the_session_and_one_after_it_does_not() {
    assertThat(timeline(List.of(moment(MINUTE)), List.of()).moments()).hasSize(1);
    assertRefused(Fault.OUTSIDE_SESSION, () -> timeline(List.of(moment(MINUTE + 1)), List.of()));
  }

  @Test
  void stretches_may_touch_but_not_overlap() {
    var connecting = new LoopStretch(LoopState.CONNECTING, 0, 10_000);
    var touching = new LoopStretch(LoopState.SIDEWAYS, 10_000, 20_000);
    var overlapping = new LoopStretch(LoopState.SIDEWAYS, 9_999, 20_000);

    assertThat(timeline(List.of(), List.of(touching, connecting)).loop())
        .containsExactly(connecting, touching);
    assertRefused(
        Fault.INTERVALS_OVERLAP, () -> timeline(List.of(), List.of(connecting, overlapping)));
  }

  @Test
  void an_interval_ends_after_it_starts() {
    assertRefused(Fault.INTERVAL_EMPTY, () -> new Pause(7, 7));
    assertRefused(Fault.INTERVAL_EMPTY, () -> new LoopStretch(LoopState.NEUTRAL, 8, 7));
    assertRefused(Fault.OFFSET_NEGATIVE, () -> new Pause(-1, 7));
  }

  @Test
  void a_session_does_not_end_before_it_starts() {
    assertRefused(
        Fault.OFFSET_NEGATIVE,
        () -> new SessionTimeline(-1, List.of(), List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void strength_is_one_to_three(int strength) {
    assertRefused(Fault.STRENGTH_OUT_OF_RANGE, () -> moment(UUID.randomUUID(), 0, strength, null));
  }

  @Test
  void a_moment_does_not_answer_itself() {
    var id = UUID.randomUUID();

    assertRefused(Fault.MOMENT_ANSWERS_ITSELF, () -> moment(id, 0, 2, id));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 5})
  void arousal_is_zero_to_four(int level) {
    assertRefused(Fault.AROUSAL_OUT_OF_RANGE, () -> new Arousal(level));
  }

  @Test
  void gone_flat_is_not_settled_although_it_is_lower() {
    assertThat(new Arousal(0).settled()).isFalse();
    assertThat(new Arousal(1).settled()).isTrue();
    assertThat(new Arousal(0).distanceFromSettled()).isEqualTo(1);
    assertThat(new Arousal(4).distanceFromSettled()).isEqualTo(3);
  }

  @Test
  void only_A_and_B_are_partners() {
    assertThat(MomentActor.of(PartnerLetter.B).partner()).contains(PartnerLetter.B);
    assertThat(MomentActor.THERAPIST.partner()).isEmpty();
    assertThat(MomentActor.DYAD.partner()).isEmpty();
  }

  private static SessionTimeline timeline(List<ChartedMoment> moments, List<LoopStretch> loop) {
    return new SessionTimeline(MINUTE, moments, List.of(), loop, List.of());
  }

  private static ChartedMoment moment(long offsetMs) {
    return moment(UUID.randomUUID(), offsetMs, 2, null);
  }

  private static ChartedMoment moment(
      UUID id, long offsetMs, int strength, @Nullable UUID answers) {
    return new ChartedMoment(
        id,
        MomentActor.A,
        new Code("look-away"),
        null,
        offsetMs,
        strength,
        Capture.LIVE,
        false,
        answers);
  }

  private static void assertRefused(Fault fault, ThrowingCallable act) {
    assertThat(catchThrowableOfType(EmpathyLoopException.class, act).fault()).isEqualTo(fault);
  }
}

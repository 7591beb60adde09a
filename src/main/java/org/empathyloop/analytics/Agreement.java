package org.empathyloop.analytics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * How far two raters of one session agree: on the moments that they saw, on the loop, and on the
 * arousal of each partner.
 *
 * @param first the session's own chart
 * @param second that of the second rater
 * @param withinSeconds largest time between what counts as one moment, and the tolerance of a
 *     second
 */
public record Agreement(
    SessionTimeline first,
    SessionTimeline second,
    int withinSeconds,
    MomentAgreement moments,
    StateAgreement loop,
    Map<PartnerLetter, StateAgreement> arousal) {
  private static final int SECOND_MS = 1_000;
  private static final int LEVELS = 5;

  public Agreement {
    arousal = Map.copyOf(arousal);
  }

  public static Agreement of(
      SessionTimeline first, SessionTimeline second, int withinSeconds, CodeBook codes) {
    int seconds = (int) (Math.min(first.durationMs(), second.durationMs()) / SECOND_MS);
    Map<PartnerLetter, StateAgreement> arousal = new EnumMap<>(PartnerLetter.class);
    for (PartnerLetter partner : PartnerLetter.values()) {
      arousal.put(
          partner,
          new StateAgreement(
              LEVELS,
              levels(first, partner, seconds),
              levels(second, partner, seconds),
              withinSeconds));
    }
    return new Agreement(
        first,
        second,
        withinSeconds,
        MomentAgreement.of(first, second, (long) withinSeconds * SECOND_MS, codes),
        new StateAgreement(
            LoopState.values().length,
            states(first, seconds),
            states(second, seconds),
            withinSeconds),
        arousal);
  }

  public StateAgreement arousalOf(PartnerLetter partner) {
    return Objects.requireNonNull(arousal.get(partner));
  }

  /** The state of the loop at the beginning of each second. */
  private static int[] states(SessionTimeline timeline, int seconds) {
    int[] states = new int[seconds];
    Arrays.fill(states, StateAgreement.NONE);
    for (LoopStretch stretch : timeline.loop()) {
      fill(states, stretch.fromMs(), stretch.toMs(), stretch.state().ordinal());
    }
    return states;
  }

  /** A partner's level at the beginning of each second, from the first step on. */
  private static int[] levels(SessionTimeline timeline, PartnerLetter partner, int seconds) {
    int[] levels = new int[seconds];
    Arrays.fill(levels, StateAgreement.NONE);
    List<ArousalStep> steps =
        timeline.arousal().stream().filter(step -> step.partner() == partner).toList();
    for (ArousalStep step : steps) {
      Arousal level = step.level();
      fill(levels, step.offsetMs(), timeline.durationMs(), level.level());
    }
    for (Pause pause : timeline.pauses()) {
      fill(levels, pause.fromMs(), pause.toMs(), StateAgreement.NONE);
    }
    return levels;
  }

  private static void fill(int[] seconds, long fromMs, long toMs, int value) {
    int from = (int) Math.min(seconds.length, seconds(fromMs));
    int to = (int) Math.min(seconds.length, seconds(toMs));
    Arrays.fill(seconds, from, Math.max(from, to), value);
  }

  /** The first full second at or after it. */
  private static long seconds(long ms) {
    return (ms + SECOND_MS - 1) / SECOND_MS;
  }
}

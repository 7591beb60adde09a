package org.empathyloop.analytics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.empathyloop.analytics.stats.ChanceBand;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;

/**
 * EL-ANA-022: where a measure of their marks against each other would lie if they were independent:
 * B's marks of each session are moved round its charted time by a random length, so that they keep
 * their own rhythm and lose their relation to A's. Seed and number of draws are fixed.
 */
final class IndependentPartners {
  static final int DRAWS = 199;
  static final long SEED = 20_250_101L;

  private IndependentPartners() {}

  /** Empty when the measure is not defined in most draws. */
  static Optional<ChanceBand> band(
      List<SessionTimeline> sessions, Function<Stream<SessionTimeline>, OptionalDouble> measure) {
    return ChanceBand.of(
        DRAWS,
        SEED,
        chance -> measure.apply(sessions.stream().map(session -> shifted(session, chance))));
  }

  private static SessionTimeline shifted(SessionTimeline session, RandomGenerator chance) {
    long charted = chartedMs(session);
    return charted < 2 ? session : shifted(session, chance.nextLong(1, charted));
  }

  /** B's observed marks moved on by {@code byMs} of charted time. */
  static SessionTimeline shifted(SessionTimeline session, long byMs) {
    return new SessionTimeline(
        session.durationMs(),
        session.moments().stream().map(moment -> moved(session, moment, byMs)).toList(),
        session.arousal().stream().map(step -> moved(session, step, byMs)).toList(),
        session.loop(),
        session.pauses());
  }

  private static ChartedMoment moved(SessionTimeline session, ChartedMoment moment, long byMs) {
    return moment.actor() != MomentActor.B || !moment.capture().timed()
        ? moment
        : new ChartedMoment(
            moment.id(),
            moment.actor(),
            moment.code(),
            moment.feeling(),
            moved(session, moment.offsetMs(), byMs),
            moment.strength(),
            moment.capture(),
            moment.prompted(),
            moment.answers());
  }

  private static ArousalStep moved(SessionTimeline session, ArousalStep step, long byMs) {
    return step.partner() != PartnerLetter.B
        ? step
        : new ArousalStep(
            step.id(), step.partner(), moved(session, step.offsetMs(), byMs), step.level());
  }

  private static long moved(SessionTimeline session, long offsetMs, long byMs) {
    long at = Math.floorMod(chartedBefore(session, offsetMs) + byMs, chartedMs(session));
    for (Pause pause : session.pauses()) {
      if (at >= pause.fromMs()) {
        at += pause.lengthMs();
      }
    }
    return at;
  }

  static long chartedMs(SessionTimeline session) {
    return chartedBefore(session, session.durationMs());
  }

  private static long chartedBefore(SessionTimeline session, long offsetMs) {
    long paused =
        session.pauses().stream()
            .mapToLong(pause -> Math.max(0, Math.min(pause.toMs(), offsetMs) - pause.fromMs()))
            .sum();
    return offsetMs - paused;
  }
}

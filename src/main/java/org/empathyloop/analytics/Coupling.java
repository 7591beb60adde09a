package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.empathyloop.analytics.stats.ChanceBand;
import org.empathyloop.analytics.stats.CrossLag;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.ArousalSeries;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-ANA-029: whether the arousal of the two moves together, over sessions pooled. Descriptive,
 * from the observer's ratings. From the longest unbroken stretch of each session in which both were
 * charted for thirty bins of ten seconds and changed; the largest correlation at any lag up to a
 * minute, beside that of independent partners.
 *
 * @param correlation −1 to 1
 * @param lagMs how much later B's arousal follows A's; below 0, A follows
 * @param sessions how many are pooled
 */
public record Coupling(double correlation, long lagMs, int sessions, ChanceBand band) {
  /** Sessions below which no word is said: one session alone shows no tendency. */
  public static final int FEWEST_SESSIONS = 2;

  private static final long BIN_MS = 10_000;
  private static final int FEWEST_BINS = 30;
  private static final int MOST_LAG = 6;

  /** Empty when no session is long enough, or nothing changes. */
  public static Optional<Coupling> of(List<SessionTimeline> sessions, CodeBook codes) {
    List<Bins> bins =
        sessions.stream().flatMap(session -> Bins.of(session, codes).stream()).toList();
    Optional<Peak> peak = peak(bins.stream());
    Optional<ChanceBand> band =
        ChanceBand.of(
            IndependentPartners.DRAWS,
            IndependentPartners.SEED,
            chance ->
                size(
                    peak(
                        bins.stream().map(one -> one.shifted(chance.nextInt(1, one.a().length))))));
    return peak.isEmpty() || band.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Coupling(peak.get().r(), peak.get().lag() * BIN_MS, bins.size(), band.get()));
  }

  /** Whether "coupled" may be said; otherwise the two are uncoupled as far as was charted. */
  public boolean coupled() {
    return Math.abs(correlation) > band.high();
  }

  private record Peak(double r, int lag) {}

  private static OptionalDouble size(Optional<Peak> peak) {
    return peak.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(peak.get().r()));
  }

  private static Optional<Peak> peak(Stream<Bins> sessions) {
    List<Bins> all = sessions.toList();
    List<Peak> peaks = new ArrayList<>();
    for (int lag = -MOST_LAG; lag <= MOST_LAG; lag++) {
      double sum = 0;
      double weight = 0;
      for (Bins bins : all) {
        OptionalDouble r = new CrossLag(bins.a(), bins.b()).overlapping(lag);
        sum += r.orElse(0) * bins.a().length;
        weight += r.isPresent() ? bins.a().length : 0;
      }
      if (weight > 0) {
        peaks.add(new Peak(sum / weight, lag));
      }
    }
    return peaks.stream()
        .max(
            Comparator.comparingDouble((Peak peak) -> Math.abs(peak.r()))
                .thenComparing(peak -> -Math.abs(peak.lag())));
  }

  /** Mean level of each in bins of one stretch; means of ordinal ratings, never shown as scores. */
  private static final class Bins {
    private final double[] a;
    private final double[] b;

    private Bins(double[] a, double[] b) {
      this.a = a;
      this.b = b;
    }

    double[] a() {
      return a;
    }

    double[] b() {
      return b;
    }

    Bins shifted(int by) {
      return new Bins(a, ChanceBand.shifted(b, by));
    }

    static Optional<Bins> of(SessionTimeline session, CodeBook codes) {
      return Segment.of(session, codes).stream()
          .max(Comparator.comparingLong(Bins::chartedMs))
          .filter(segment -> chartedMs(segment) >= FEWEST_BINS * BIN_MS)
          .map(
              segment -> new Bins(means(segment, PartnerLetter.A), means(segment, PartnerLetter.B)))
          .filter(bins -> changes(bins.a) && changes(bins.b));
    }

    /** From when both have been marked. */
    private static long startMs(Segment segment) {
      ToLongFunction<PartnerLetter> first =
          partner ->
              segment.arousal().steps().stream()
                  .filter(step -> step.partner() == partner)
                  .mapToLong(ArousalStep::offsetMs)
                  .findFirst()
                  .orElse(segment.toMs());
      return Stream.of(PartnerLetter.values()).mapToLong(first).reduce(segment.fromMs(), Math::max);
    }

    private static long chartedMs(Segment segment) {
      return segment.toMs() - startMs(segment);
    }

    private static double[] means(Segment segment, PartnerLetter partner) {
      long start = startMs(segment);
      double[] means = new double[(int) (chartedMs(segment) / BIN_MS)];
      for (int bin = 0; bin < means.length; bin++) {
        means[bin] = mean(segment.arousal(), partner, start + bin * BIN_MS);
      }
      return means;
    }

    private static double mean(ArousalSeries arousal, PartnerLetter partner, long fromMs) {
      double sum = 0;
      long since = fromMs;
      int level = arousal.shown(partner, fromMs).level();
      for (ArousalStep step : arousal.steps()) {
        boolean inside = step.offsetMs() > fromMs && step.offsetMs() < fromMs + BIN_MS;
        if (inside && step.partner() == partner) {
          sum += (double) level * (step.offsetMs() - since);
          since = step.offsetMs();
          level = step.level().level();
        }
      }
      return (sum + (double) level * (fromMs + BIN_MS - since)) / BIN_MS;
    }

    private static boolean changes(double[] values) {
      for (double value : values) {
        if (value != values[0]) {
          return true;
        }
      }
      return false;
    }
  }
}

package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.empathyloop.analytics.stats.KaplanMeier;
import org.empathyloop.analytics.stats.TimeToEvent;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.PartnerEvent;
import org.empathyloop.cycle.Segment;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.PartnerState;
import org.jspecify.annotations.Nullable;

/**
 * EL-ANA-024: tense less settling marks a minute after each practice, less the same before it;
 * beside the same difference at moments of that session without practice at which arousal was as
 * high, because practices are used at peaks.
 *
 * @param practices one a practice that was followed long enough
 * @param settling from every practice to the first settling mark of either, in milliseconds
 */
public record PracticeEffect(List<Compared> practices, List<TimeToEvent> settling) {
  public static final PracticeEffect NONE = new PracticeEffect(List.of(), List.of());

  private static final String PRACTICES = "regulation";
  private static final long STEP_MS = 30_000;
  private static final double MS_PER_MINUTE = 60_000;

  /**
   * One practice.
   *
   * @param change marks a minute after less before; below 0 is calmer
   * @param elsewhere the mean of the same at equally high moments; null where there is none, or
   *     where nobody's arousal was marked before the practice
   */
  public record Compared(double change, @Nullable Double elsewhere) {}

  public PracticeEffect {
    practices = List.copyOf(practices);
    settling = List.copyOf(settling);
  }

  public static PracticeEffect of(SessionTimeline session, CodeBook codes) {
    return of(session, codes, MeasureWindows.DEFAULT.practiceMs());
  }

  static PracticeEffect of(SessionTimeline session, CodeBook codes, long windowMs) {
    return Segment.of(session, codes).stream()
        .map(segment -> new Stretch(segment, windowMs).effect())
        .reduce(NONE, PracticeEffect::plus);
  }

  public PracticeEffect plus(PracticeEffect other) {
    return new PracticeEffect(
        Stream.concat(practices.stream(), other.practices.stream()).toList(),
        Stream.concat(settling.stream(), other.settling.stream()).toList());
  }

  /** Mean change over all practices that were followed long enough; empty when there are none. */
  public OptionalDouble change() {
    return practices.stream().mapToDouble(Compared::change).average();
  }

  /**
   * The practices that have equally high moments to compare with, held against those moments. Both
   * means are over the same practices: one without such a moment is in neither.
   *
   * @return empty when no practice has one
   */
  public Optional<Paired> paired() {
    List<Compared> both = practices.stream().filter(one -> one.elsewhere() != null).toList();
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Paired(
                both.size(),
                mean(both.stream().map(Compared::change)),
                mean(both.stream().flatMap(one -> Stream.ofNullable(one.elsewhere())))));
  }

  /**
   * Means over the same practices.
   *
   * @param practices how many
   * @param change mean change at the practices
   * @param elsewhere mean change at the moments that were as high as each of them
   */
  public record Paired(int practices, double change, double elsewhere) {}

  private static double mean(Stream<Double> values) {
    return values.mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** Median milliseconds to the first settling mark; empty when it was not reached. */
  public OptionalLong medianToSettleMs() {
    return KaplanMeier.of(settling).median();
  }

  /** One unbroken stretch of a session. */
  private static final class Stretch {
    private final Segment segment;
    private final long windowMs;
    private final List<ArousalTurn> turns;
    private final long[] practices;

    Stretch(Segment segment, long windowMs) {
      this.segment = segment;
      this.windowMs = windowMs;
      this.turns = ArousalTurn.in(segment);
      this.practices =
          segment.events().stream()
              .filter(event -> event.concept().axis().equals(PRACTICES))
              .filter(event -> event.concept().partnerState() != PartnerState.NONE)
              .mapToLong(PartnerEvent::offsetMs)
              .toArray();
    }

    PracticeEffect effect() {
      List<Compared> compared = new ArrayList<>();
      List<TimeToEvent> settling = new ArrayList<>();
      for (long practice : practices) {
        settling.add(untilSettled(practice));
        if (followed(practice)) {
          compared.add(new Compared(change(practice), elsewhere(practice)));
        }
      }
      return new PracticeEffect(compared, settling);
    }

    private TimeToEvent untilSettled(long practice) {
      OptionalLong settled =
          turns.stream()
              .filter(turn -> turn.kind() == ArousalTurn.Kind.SETTLE)
              .mapToLong(ArousalTurn::offsetMs)
              .filter(at -> at >= practice)
              .findFirst();
      return settled.isPresent()
          ? new TimeToEvent(settled.getAsLong() - practice, true)
          : new TimeToEvent(segment.toMs() - practice, false);
    }

    private boolean followed(long at) {
      return at - windowMs >= segment.fromMs() && at + windowMs <= segment.toMs();
    }

    private double change(long at) {
      return (balance(at + 1, at + windowMs) - balance(at - windowMs, at - 1))
          / (windowMs / MS_PER_MINUTE);
    }

    /** Tense less settling marks. */
    private double balance(long from, long to) {
      return turns.stream()
          .filter(turn -> turn.offsetMs() >= from && turn.offsetMs() <= to)
          .mapToInt(turn -> turn.kind() == ArousalTurn.Kind.TENSE ? 1 : -1)
          .sum();
    }

    private @Nullable Double elsewhere(long practice) {
      OptionalInt high = highest(practice);
      if (high.isEmpty()) {
        return null;
      }
      OptionalDouble mean =
          LongStream.iterate(segment.fromMs() + windowMs, this::followed, at -> at + STEP_MS)
              .filter(at -> Arrays.stream(practices).noneMatch(p -> Math.abs(p - at) < windowMs))
              .filter(at -> highest(at).equals(high))
              .mapToDouble(this::change)
              .average();
      return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** The higher of the levels that were marked; empty before anybody's first mark. */
    private OptionalInt highest(long at) {
      return Stream.of(PartnerLetter.values())
          .flatMap(partner -> segment.arousal().marked(partner, at).stream())
          .mapToInt(Arousal::level)
          .max();
    }
  }
}

package org.empathyloop.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.EventAlignment;
import org.empathyloop.analytics.stats.EventKappa;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.MomentMeaning;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * EL-ANA-035: which moments of one rater are which of another. The marks of each partner, and those
 * of both, are matched by themselves, one to one and in the order of time, when they lie at most so
 * far apart; what one has and the other has not is counted too. Therapist's steps, the therapist's
 * own questions and remarks, and moments without an observed time take no part.
 */
public final class MomentAgreement {
  /** Each must have charted this many moments before a kappa is told. */
  public static final int FEWEST = 10;

  private static final Set<MomentMeaning> OF_THE_THERAPIST =
      Set.of(MomentMeaning.REMARK, MomentMeaning.QUESTION);

  private final CodeBook codes;
  private final List<RatedMoment> pairs;

  private MomentAgreement(CodeBook codes, List<RatedMoment> pairs) {
    this.codes = codes;
    this.pairs = pairs;
  }

  /**
   * @param withinMs largest time between matched moments, 0 or more
   */
  public static MomentAgreement of(
      SessionTimeline first, SessionTimeline second, long withinMs, CodeBook codes) {
    List<RatedMoment> pairs = new ArrayList<>();
    for (MomentActor actor : List.of(MomentActor.A, MomentActor.B, MomentActor.DYAD)) {
      pairs.addAll(match(compared(first, actor, codes), compared(second, actor, codes), withinMs));
    }
    pairs.sort(Comparator.comparingLong(RatedMoment::atMs));
    return new MomentAgreement(codes, pairs);
  }

  private static List<ChartedMoment> compared(
      SessionTimeline timeline, MomentActor actor, CodeBook codes) {
    return timeline.moments().stream()
        .filter(moment -> moment.actor() == actor)
        .filter(moment -> moment.capture().timed())
        .filter(moment -> !OF_THE_THERAPIST.contains(MomentMeaning.of(moment.code(), codes)))
        .toList();
  }

  private static List<RatedMoment> match(
      List<ChartedMoment> first, List<ChartedMoment> second, long withinMs) {
    List<Code> used =
        Stream.concat(first.stream(), second.stream()).map(ChartedMoment::code).distinct().toList();
    var alignment = EventAlignment.of(events(first, used), events(second, used), withinMs);
    List<RatedMoment> pairs = new ArrayList<>();
    alignment
        .matched()
        .forEach(
            one -> pairs.add(new RatedMoment(first.get(one.first()), second.get(one.second()))));
    alignment.onlyFirst().forEach(i -> pairs.add(new RatedMoment(first.get(i), null)));
    alignment.onlySecond().forEach(j -> pairs.add(new RatedMoment(null, second.get(j))));
    return pairs;
  }

  private static List<EventAlignment.Coded> events(List<ChartedMoment> moments, List<Code> used) {
    return moments.stream()
        .map(moment -> new EventAlignment.Coded(used.indexOf(moment.code()), moment.offsetMs()))
        .toList();
  }

  /** Moments that either of them charted. */
  public int events() {
    return pairs.size();
  }

  /** Moments that the first charted, of those that are compared. */
  public int first() {
    return count(pair -> pair.first() != null);
  }

  /** Moments that the second charted, of those that are compared. */
  public int second() {
    return count(pair -> pair.second() != null);
  }

  /** Moments that both have, with the same code. */
  public int agreed() {
    return count(RatedMoment::agreed);
  }

  /** Moments that both have, with different codes. */
  public int otherCode() {
    return count(pair -> pair.inBoth() && !pair.agreed());
  }

  /** Moments that only the first has. */
  public int onlyFirst() {
    return count(pair -> pair.second() == null);
  }

  /** Moments that only the second has. */
  public int onlySecond() {
    return count(pair -> pair.first() == null);
  }

  /** Mean time between what both have, in milliseconds; empty when they have nothing in common. */
  public OptionalDouble meanApartMs() {
    return pairs.stream().filter(RatedMoment::inBoth).mapToLong(pair -> pair.apartMs()).average();
  }

  /** On what was seen: every code by itself. */
  public RaterKappa byCode() {
    return kappa(moment -> moment.code().value());
  }

  /** On its direction: connecting, neutral, sideways, or none of them. */
  public RaterKappa byPolarity() {
    return kappa(moment -> codes.concept(moment.code()).polarity().name());
  }

  /** Each code that either of them used, by the alphabet of the codes. */
  public List<CodeAgreement> codes() {
    Set<String> used = used(moment -> moment.code().value());
    return used.stream().map(Code::new).map(this::agreement).toList();
  }

  /** Where they differ, in the order of time. */
  public List<RatedMoment> differences() {
    return pairs.stream().filter(pair -> !pair.agreed()).toList();
  }

  /** All moments that either of them charted, in the order of time. */
  public List<RatedMoment> all() {
    return List.copyOf(pairs);
  }

  private CodeAgreement agreement(Code code) {
    return new CodeAgreement(
        code,
        count(pair -> is(pair.first(), code) && is(pair.second(), code)),
        count(pair -> is(pair.first(), code)),
        count(pair -> is(pair.second(), code)),
        events());
  }

  private RaterKappa kappa(Function<ChartedMoment, String> as) {
    List<String> used = List.copyOf(used(as));
    if (first() == 0 || second() == 0) {
      return RaterKappa.absent(used.size(), Absence.NOTHING_CHARTED);
    }
    if (Math.min(first(), second()) < FEWEST) {
      return RaterKappa.absent(used.size(), Absence.TOO_FEW);
    }
    int nothing = used.size();
    int[][] counts = new int[nothing + 1][nothing + 1];
    for (RatedMoment pair : pairs) {
      int row = pair.first() == null ? nothing : used.indexOf(as.apply(pair.first()));
      int column = pair.second() == null ? nothing : used.indexOf(as.apply(pair.second()));
      counts[row][column]++;
    }
    return RaterKappa.of(EventKappa.kappa(CountTable.of(counts)), used.size());
  }

  private Set<String> used(Function<ChartedMoment, String> as) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .filter(Objects::nonNull)
        .map(as)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private int count(Predicate<RatedMoment> which) {
    return (int) pairs.stream().filter(which).count();
  }

  private static boolean is(@Nullable ChartedMoment moment, Code code) {
    return moment != null && moment.code().equals(code);
  }
}

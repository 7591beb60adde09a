package org.empathyloop.exchange.release;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import org.empathyloop.analytics.Answering;
import org.empathyloop.analytics.CueChangeEffect;
import org.empathyloop.analytics.DyadStates;
import org.empathyloop.analytics.EchoMeasure;
import org.empathyloop.analytics.Incongruence;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.PolarityTable.Symbol;
import org.empathyloop.analytics.RepairCount;
import org.empathyloop.analytics.TimeToReconnect;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.RecordKind;
import org.empathyloop.session.LoopState;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind the page of progress, one a row: first session by session, then how the two
 * answer each other over all of them. Time is relative to the first session, partners are A and B.
 */
final class ProgressNumbers {
  private static final double MS_PER_MINUTE = 60_000;
  private static final String MINUTES = "min";

  private final UUID couple;
  private final List<ProgressNumber> numbers = new ArrayList<>();
  private int session;
  private long day;

  private ProgressNumbers(CoupleId couple) {
    this.couple = couple.value();
  }

  /**
   * @param sessions the earliest first
   * @param answering over the same sessions
   */
  static List<ProgressNumber> of(
      CoupleId couple, List<MeasuredSession> sessions, Answering answering) {
    var all = new ProgressNumbers(couple);
    for (MeasuredSession session : sessions) {
      all.session = session.number();
      all.day =
          ChronoUnit.DAYS.between(
              sessions.get(0).session().startedAt(), session.session().startedAt());
      all.add(session);
    }
    all.session = 0;
    all.day = 0;
    all.add(answering);
    return List.copyOf(all.numbers);
  }

  private void add(MeasuredSession one) {
    for (LoopState state : LoopState.values()) {
      long ms = one.measures().loop().ms(state);
      value(RecordKind.LOOP, "loop-" + name(state), ms / MS_PER_MINUTE, MINUTES);
    }
    count("moments-connecting", one.measures().moments().connecting());
    count("moments-sideways", one.measures().moments().sideways());
    repairs(one.measures().repairs());
    for (EndingRule rule : EndingRule.values()) {
      reconnecting(rule, one.reconnecting(rule));
    }
    follows(one.measures().follows());
    int states = DyadStates.STATES.size();
    for (int cell = 0; cell < states * states; cell++) {
      String cells =
          name(DyadStates.STATES.get(cell / states))
              + "-"
              + name(DyadStates.STATES.get(cell % states));
      share(RecordKind.CYCLE, "grid-" + cells, one.measures().grid().share(cell));
    }
    share(RecordKind.CYCLE, "grid-spread", one.measures().grid().dispersion());
  }

  private void repairs(RepairCount repairs) {
    of("repairs-accepted", "", Audience.JOINT, repairs.acceptedOfAttempts());
    of("repairs-accepted-of-answered", "", Audience.JOINT, repairs.acceptedOfAnswered());
    of("repairs-effective", "", Audience.JOINT, repairs.effectiveOfAttempts());
  }

  private void reconnecting(EndingRule rule, TimeToReconnect times) {
    Double median =
        times.medianMs().isPresent() ? times.medianMs().getAsLong() / MS_PER_MINUTE : null;
    add(
        RecordKind.CYCLE,
        Audience.JOINT,
        "cycles-ended-" + rule.code().value(),
        "",
        (long) times.n() - times.open(),
        (long) times.n(),
        median,
        median == null ? "" : "min-median");
  }

  private void follows(CountTable table) {
    for (Symbol given : Symbol.values()) {
      for (Symbol next : Symbol.values()) {
        of(
            "follows-" + name(given) + "-" + name(next),
            "",
            given.partner() == next.partner() ? Audience.of(given.partner()) : Audience.JOINT,
            table.conditional(given.ordinal(), next.ordinal()));
      }
    }
  }

  private void add(Answering answering) {
    var shift = answering.shift().count();
    long flips = shift.flips();
    for (PartnerLetter partner : PartnerLetter.values()) {
      int first = partner == PartnerLetter.A ? shift.a() : shift.b();
      shifted("shifted-first", Audience.of(partner), letter(partner), first, flips);
    }
    shifted("shifted-together", Audience.JOINT, "", shift.together(), flips);
    shifted("shifted-unclear", Audience.JOINT, "", shift.unclear(), flips);
    for (EchoMeasure echo : answering.echoes()) {
      PartnerLetter second = echo.from().other();
      of("echo", letter(second), Audience.of(second), echo.count().echoed());
      of("echo-elsewhere", letter(second), Audience.of(second), echo.count().elsewhere());
    }
    warmth(PartnerLetter.B, answering.mirroring().byB());
    warmth(PartnerLetter.A, answering.mirroring().byA());
    for (PartnerLetter partner : PartnerLetter.values()) {
      ownOf(partner, answering);
    }
    of("repairs-early", "", Audience.JOINT, answering.repairKinds().early());
  }

  private void ownOf(PartnerLetter partner, Answering answering) {
    Incongruence apart = answering.incongruence(partner);
    add(
        RecordKind.MOMENT,
        Audience.of(partner),
        "words-and-body-apart",
        letter(partner),
        (long) apart.marks().count(),
        null,
        apart.marks().time() / MS_PER_MINUTE,
        "min-charted");
    of("words-and-body-resolved", letter(partner), Audience.of(partner), apart.resolved());
    CueChangeEffect change = answering.cueChange(partner);
    of("cue-change-answered", letter(partner), Audience.of(partner), change.answered());
  }

  private void warmth(PartnerLetter answering, Proportion share) {
    of("warmth-answered", letter(answering), Audience.of(answering), share);
  }

  private void shifted(String measure, Audience audience, String partner, int count, long flips) {
    add(RecordKind.LOOP, audience, measure, partner, (long) count, flips, null, "");
  }

  private void count(String measure, int count) {
    add(RecordKind.MOMENT, Audience.JOINT, measure, "", (long) count, null, null, "");
  }

  private void of(String measure, String partner, Audience audience, Proportion share) {
    add(
        RecordKind.MOMENT,
        audience,
        measure,
        partner,
        (long) share.count(),
        (long) share.of(),
        null,
        "");
  }

  /** What is not defined is absent. */
  private void share(RecordKind kind, String measure, OptionalDouble share) {
    share.ifPresent(value -> value(kind, measure, value, "share"));
  }

  private void value(RecordKind kind, String measure, double value, String unit) {
    add(kind, Audience.JOINT, measure, "", null, null, value, unit);
  }

  private void add(
      RecordKind kind,
      Audience audience,
      String measure,
      String partner,
      @Nullable Long count,
      @Nullable Long of,
      @Nullable Double value,
      String unit) {
    numbers.add(
        new ProgressNumber(
            couple, kind, audience, session, day, measure, partner, count, of, value, unit));
  }

  private static String letter(PartnerLetter partner) {
    return partner.code().value();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.empathyloop.exchange.release;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.empathyloop.analytics.Answering;
import org.empathyloop.analytics.DyadStates;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.PolarityTable.Symbol;
import org.empathyloop.analytics.RepairCount;
import org.empathyloop.analytics.TimeToReconnect;
import org.empathyloop.analytics.stats.CountTable;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.RecordKind;
import org.empathyloop.session.LoopState;

/**
 * The numbers behind the page of progress, one a row: first session by session, then how the two
 * answer each other over all of them, also over those that the page, which ends with the latest,
 * leaves out. Time is relative to the first session, partners are A and B.
 */
final class ProgressNumbers {
  private static final String MINUTES = "min";

  private final NumberRows rows;

  private ProgressNumbers(NumberRows rows) {
    this.rows = rows;
  }

  /**
   * @param sessions the earliest first
   * @param answering over the same sessions
   * @param zone of the practice, whose calendar says what a day is
   * @throws IllegalArgumentException when {@code answering} is over more or fewer sessions
   */
  static List<ProgressNumber> of(
      CoupleId couple, List<MeasuredSession> sessions, Answering answering, ZoneId zone) {
    if (answering.sessions() != sessions.size()) {
      throw new IllegalArgumentException("pooled over other sessions than those listed");
    }
    var rows = new NumberRows(couple);
    var each = new ProgressNumbers(rows);
    for (MeasuredSession session : sessions) {
      rows.begin(
          session.number(),
          ChronoUnit.DAYS.between(day(sessions.get(0), zone), day(session, zone)));
      each.add(session);
    }
    rows.begin(0, 0);
    new AnsweringNumbers(rows).add(answering);
    return rows.all();
  }

  private static LocalDate day(MeasuredSession session, ZoneId zone) {
    return LocalDate.ofInstant(session.session().startedAt(), zone);
  }

  private void add(MeasuredSession one) {
    for (LoopState state : LoopState.values()) {
      long ms = one.measures().loop().ms(state);
      rows.value(
          RecordKind.LOOP,
          "loop-" + NumberRows.name(state),
          ms / NumberRows.MS_PER_MINUTE,
          MINUTES);
    }
    rows.count("moments-connecting", one.measures().moments().connecting());
    rows.count("moments-sideways", one.measures().moments().sideways());
    repairs(one.measures().repairs());
    for (EndingRule rule : EndingRule.values()) {
      reconnecting(rule, one.reconnecting(rule));
    }
    follows(one.measures().follows());
    int states = DyadStates.STATES.size();
    for (int cell = 0; cell < states * states; cell++) {
      String cells =
          NumberRows.name(DyadStates.STATES.get(cell / states))
              + "-"
              + NumberRows.name(DyadStates.STATES.get(cell % states));
      rows.share(RecordKind.CYCLE, "grid-" + cells, one.measures().grid().share(cell));
    }
    rows.share(RecordKind.CYCLE, "grid-spread", one.measures().grid().dispersion());
  }

  private void repairs(RepairCount repairs) {
    rows.of("repairs-accepted", "", Audience.JOINT, repairs.acceptedOfAttempts());
    rows.of("repairs-accepted-of-answered", "", Audience.JOINT, repairs.acceptedOfAnswered());
    rows.of("repairs-effective", "", Audience.JOINT, repairs.effectiveOfAttempts());
  }

  private void reconnecting(EndingRule rule, TimeToReconnect times) {
    Double median =
        times.medianMs().isPresent()
            ? times.medianMs().getAsLong() / NumberRows.MS_PER_MINUTE
            : null;
    rows.add(
        RecordKind.CYCLE,
        Audience.JOINT,
        "cycles-ended-" + rule.code().value(),
        "",
        (long) times.n() - times.open(),
        (long) times.n(),
        median,
        median == null ? "" : NumberRows.MEDIAN);
  }

  private void follows(CountTable table) {
    for (Symbol given : Symbol.values()) {
      for (Symbol next : Symbol.values()) {
        rows.of(
            "follows-" + NumberRows.name(given) + "-" + NumberRows.name(next),
            "",
            given.partner() == next.partner() ? Audience.of(given.partner()) : Audience.JOINT,
            table.conditional(given.ordinal(), next.ordinal()));
      }
    }
  }
}

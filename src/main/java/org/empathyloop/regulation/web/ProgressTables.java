package org.empathyloop.regulation.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.empathyloop.analytics.LoopShare;
import org.empathyloop.analytics.MeasuredSession;
import org.empathyloop.analytics.RepairCount;
import org.empathyloop.analytics.TimeToReconnect;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.session.LoopState;
import org.empathyloop.shared.text.Dates;
import org.empathyloop.shared.text.Text;

/** Puts measures into words and numbers of one language, for tables and for labels of charts. */
final class ProgressTables {
  private static final double MS_PER_MINUTE = 60_000;
  private static final int PERCENT = 100;
  private static final String NOTHING = "–";

  private final Text text;
  private final Dates dates;
  private final NumberFormat tenth;

  ProgressTables(Text text, Dates dates) {
    this.text = text;
    this.dates = dates;
    this.tenth = NumberFormat.getInstance(text.locale());
    tenth.setMinimumFractionDigits(1);
    tenth.setMaximumFractionDigits(1);
  }

  List<ProgressRow> rows(List<MeasuredSession> sessions) {
    return sessions.stream().map(this::row).toList();
  }

  private ProgressRow row(MeasuredSession session) {
    RepairCount repairs = session.measures().repairs();
    return new ProgressRow(
        session.number(),
        dates.day(session.session().startedAt()),
        cycles(session.reconnecting(EndingRule.AROUSAL)),
        cycles(session.reconnecting(EndingRule.GAP)),
        repairs.attempts() == 0 ? NOTHING : repairs.accepted() + "/" + repairs.attempts(),
        repairs.answered() == 0 ? NOTHING : repairs.accepted() + "/" + repairs.answered(),
        repairs
            .acceptedOfAttempts()
            .wilson95()
            .map(range -> percent(range.low()) + "–" + percent(range.high()) + " %")
            .orElse(NOTHING),
        session.measures().moments().connecting(),
        session.measures().moments().sideways(),
        share(session.measures().loop()),
        minutes(session.measures().loop().chartedMs()));
  }

  /** Such as "3 cycles, 1 open, median 4.6 min". */
  String cycles(TimeToReconnect times) {
    if (times.n() == 0) {
      return NOTHING;
    }
    OptionalLong median = times.medianMs();
    return text.get(
        median.isPresent() ? "regulation.cycles-median" : "regulation.cycles-no-median",
        Map.of(
            "n", times.n(),
            "open", times.open(),
            "median", median.isPresent() ? minutes(median.getAsLong()) : ""));
  }

  String minutes(long ms) {
    return tenth.format(ms / MS_PER_MINUTE);
  }

  String score(double t) {
    return tenth.format(t);
  }

  /** Such as "38/29/33 %", connecting, neutral and sideways; the three add up to 100. */
  String share(LoopShare loop) {
    if (loop.chartedMs() == 0) {
      return NOTHING;
    }
    long connecting = percent(loop.share(LoopState.CONNECTING).orElse(0));
    long sideways = percent(loop.share(LoopState.SIDEWAYS).orElse(0));
    return String.format(
        Locale.ROOT, "%d/%d/%d %%", connecting, PERCENT - connecting - sideways, sideways);
  }

  private static long percent(double share) {
    return Math.round(PERCENT * share);
  }
}

package org.empathyloop.exchange.release;

import java.util.Comparator;
import java.util.Map;
import org.empathyloop.analytics.Answering;
import org.empathyloop.analytics.CueChangeEffect;
import org.empathyloop.analytics.CueRipple;
import org.empathyloop.analytics.EchoMeasure;
import org.empathyloop.analytics.Incongruence;
import org.empathyloop.analytics.PracticeEffect;
import org.empathyloop.analytics.RepairCount;
import org.empathyloop.analytics.RepairKind;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.analytics.stats.Rate;
import org.empathyloop.analytics.stats.TimeToEvent;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.RecordKind;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of how the two answer each other, over sessions pooled. What one did in answer to the
 * other is joint, also where it says who: it tells of both.
 */
final class AnsweringNumbers {
  private static final String FOLLOWED = "min-followed";
  private static final String MARKS = "marks-a-minute";

  private final NumberRows rows;

  AnsweringNumbers(NumberRows rows) {
    this.rows = rows;
  }

  void add(Answering answering) {
    var shift = answering.shift().count();
    long flips = shift.flips();
    for (PartnerLetter partner : PartnerLetter.values()) {
      shifted("shifted-first", partner == PartnerLetter.A ? shift.a() : shift.b(), flips, partner);
    }
    shifted("shifted-together", shift.together(), flips, null);
    shifted("shifted-unclear", shift.unclear(), flips, null);
    for (EchoMeasure echo : answering.echoes()) {
      PartnerLetter second = echo.from().other();
      rows.joint("echo", second, echo.count().echoed());
      rows.joint("echo-elsewhere", second, echo.count().elsewhere());
    }
    practices(answering.practices());
    answering.ripples().forEach(this::ripple);
    for (PartnerLetter by : PartnerLetter.values()) {
      cueChange(by, answering.cueChange(by));
    }
    rows.joint("warmth-answered", PartnerLetter.B, answering.mirroring().byB());
    rows.joint("warmth-answered", PartnerLetter.A, answering.mirroring().byA());
    for (PartnerLetter partner : PartnerLetter.values()) {
      wordsAndBody(partner, answering.incongruence(partner));
    }
    rows.joint("repairs-early", null, answering.repairKinds().early());
    for (RepairKind kind : RepairKind.values()) {
      RepairCount count = answering.repairKinds().of(kind);
      rows.joint(
          "repairs-" + NumberRows.name(kind) + "-accepted", null, count.acceptedOfAttempts());
      rows.joint(
          "repairs-" + NumberRows.name(kind) + "-effective", null, count.effectiveOfAttempts());
    }
  }

  /** With and without over the same practices, and over all that were followed. */
  private void practices(PracticeEffect effect) {
    long followed = effect.practices().size();
    long all = effect.settling().size();
    effect
        .change()
        .ifPresent(change -> rows.joint("practice-change", followed, all, change, MARKS));
    effect
        .paired()
        .ifPresent(
            paired -> {
              long both = paired.practices();
              rows.joint("practice-change-paired", both, followed, paired.change(), MARKS);
              rows.joint("practice-change-elsewhere", both, followed, paired.elsewhere(), MARKS);
            });
    Double median =
        effect.medianToSettleMs().isPresent()
            ? effect.medianToSettleMs().getAsLong() / NumberRows.MS_PER_MINUTE
            : null;
    long settled = effect.settling().stream().filter(TimeToEvent::seen).count();
    rows.joint("practice-settled", settled, all, median, median == null ? "" : NumberRows.MEDIAN);
  }

  private void ripple(CueRipple ripple) {
    ripple("before", ripple, ripple.before());
    ripple("since", ripple, ripple.since());
  }

  /** Such as {@code ripple-before-a-look-away-b-criticise}. */
  private void ripple(String when, CueRipple ripple, CueRipple.Row row) {
    PartnerLetter by = ripple.changedBy();
    String prefix =
        "ripple-"
            + when
            + "-"
            + NumberRows.letter(by)
            + "-"
            + ripple.cue()
            + "-"
            + NumberRows.letter(by.other())
            + "-";
    row.answers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Code::value)))
        .forEach(
            answer ->
                rows.joint(
                    prefix + answer.getKey(), null, new Proportion(answer.getValue(), row.cues())));
    rows.joint(prefix + "none", null, new Proportion(row.unanswered(), row.cues()));
  }

  /** What the other did in the minute after {@code by} changed a cue, and in the one before. */
  private void cueChange(PartnerLetter by, CueChangeEffect change) {
    PartnerLetter other = by.other();
    rows.joint("cue-change-answered", other, change.answered());
    rows.joint("cue-change-calmer", other, change.calmer());
    sideways("cue-change-sideways-before", other, change.sidewaysBefore());
    sideways("cue-change-sideways-after", other, change.sidewaysAfter());
  }

  private void sideways(String measure, PartnerLetter partner, Rate rate) {
    rows.add(
        RecordKind.MOMENT,
        Audience.JOINT,
        measure,
        NumberRows.letter(partner),
        (long) rate.count(),
        null,
        rate.time() / NumberRows.MS_PER_MINUTE,
        FOLLOWED);
  }

  private void wordsAndBody(PartnerLetter partner, Incongruence apart) {
    rows.add(
        RecordKind.MOMENT,
        Audience.of(partner),
        "words-and-body-apart",
        NumberRows.letter(partner),
        (long) apart.marks().count(),
        null,
        apart.marks().time() / NumberRows.MS_PER_MINUTE,
        "min-charted");
    rows.of(
        "words-and-body-resolved",
        NumberRows.letter(partner),
        Audience.of(partner),
        apart.resolved());
  }

  private void shifted(String measure, int count, long flips, @Nullable PartnerLetter partner) {
    String whose = partner == null ? "" : NumberRows.letter(partner);
    rows.add(RecordKind.LOOP, Audience.JOINT, measure, whose, (long) count, flips, null, "");
  }
}

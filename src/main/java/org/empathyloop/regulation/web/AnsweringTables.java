package org.empathyloop.regulation.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.analytics.Answering;
import org.empathyloop.analytics.Coupling;
import org.empathyloop.analytics.CueChangeEffect;
import org.empathyloop.analytics.CueRipple;
import org.empathyloop.analytics.EchoMeasure;
import org.empathyloop.analytics.Incongruence;
import org.empathyloop.analytics.PracticeEffect;
import org.empathyloop.analytics.RepairCount;
import org.empathyloop.analytics.RepairKind;
import org.empathyloop.analytics.ShiftMeasure;
import org.empathyloop.analytics.Tendency;
import org.empathyloop.analytics.stats.ChanceBand;
import org.empathyloop.analytics.stats.FairCoin;
import org.empathyloop.analytics.stats.Proportion;
import org.empathyloop.analytics.stats.Rate;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.web.NamedPhrase;
import org.empathyloop.regulation.web.MeasureBlock.MeasureLine;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * Puts how the two answer each other into words and numbers of one language. EL-ANA-023: a sentence
 * with "tends to" stands only beside enough marks; a measure that is absent says why.
 */
final class AnsweringTables {
  private static final String KEY = "regulation.answer.";
  private static final double MS_PER_MINUTE = 60_000;
  private static final int PERCENT = 100;
  private static final long MS_PER_SECOND = 1_000;
  private static final String A = "{A}";
  private static final String B = "{B}";

  private final Answering answering;
  private final CoupleSummary couple;
  private final CodeBook codes;
  private final Text text;
  private final NumberFormat tenth;

  AnsweringTables(Answering answering, CoupleSummary couple, CodeBook codes, Text text) {
    this.answering = answering;
    this.couple = couple;
    this.codes = codes;
    this.text = text;
    this.tenth = NumberFormat.getInstance(text.locale());
    tenth.setMinimumFractionDigits(1);
    tenth.setMaximumFractionDigits(1);
  }

  List<MeasureBlock> blocks() {
    return List.of(
        shift(), echo(), coupling(), practice(), ripple(), mirroring(), wordsAndBody(), repairs());
  }

  private MeasureBlock shift() {
    ShiftMeasure shift = answering.shift();
    var count = shift.count();
    List<MeasureLine> lines =
        count.flips() == 0
            ? List.of()
            : List.of(
                line(label("shift-first", A), whole(count.a()), ""),
                line(label("shift-first", B), whole(count.b()), ""),
                line(label("shift-together"), whole(count.together()), ""),
                line(label("shift-unclear"), whole(count.unclear()), ""));
    return block("shift", lines, shiftSaid(shift));
  }

  private NamedPhrase shiftSaid(ShiftMeasure shift) {
    if (shift.count().flips() == 0) {
      return said("shift-none");
    }
    FairCoin coin = shift.coin();
    return switch (shift.tendency()) {
      case TOO_FEW -> said("shift-few", coin.tosses(), Tendency.FEWEST_SHIFTS);
      case WITHIN_CHANCE -> said("shift-chance", A, coin.fewest(), coin.most(), coin.tosses());
      case BEYOND_CHANCE ->
          said(
              "shift-tends",
              shift.tends().map(AnsweringTables::token).orElse(""),
              coin.fewest(),
              coin.most(),
              coin.tosses());
    };
  }

  private MeasureBlock echo() {
    List<MeasureLine> lines =
        answering.echoes().stream()
            .filter(echo -> echo.count().echoed().of() > 0)
            .map(this::echoLine)
            .toList();
    return block("echo", lines, lines.isEmpty() ? said("echo-none") : echoSaid());
  }

  private NamedPhrase echoSaid() {
    List<EchoMeasure> echoes = answering.echoes();
    if (echoes.stream().anyMatch(EchoMeasure::tends)) {
      return echoSaid("echo-tends", echoes.stream().filter(EchoMeasure::tends));
    }
    if (!echoes.stream().allMatch(EchoMeasure::enough)) {
      int marks = echoes.stream().mapToInt(EchoMeasure::marks).min().orElse(0);
      return said("echo-few", marks, Tendency.FEWEST_TENSE_MARKS);
    }
    if (!echoes.stream().allMatch(EchoMeasure::comparable)) {
      return said("echo-unknown");
    }
    if (echoes.stream().anyMatch(EchoMeasure::seldom)) {
      return echoSaid("echo-seldom", echoes.stream().filter(EchoMeasure::seldom));
    }
    return said("echo-chance");
  }

  private NamedPhrase echoSaid(String sentence, Stream<EchoMeasure> echoes) {
    String whose =
        echoes
            .map(echo -> text.get(KEY + sentence, token(echo.from().other()), token(echo.from())))
            .collect(Collectors.joining(" "));
    return NamedPhrase.of(whose, couple);
  }

  /** EL-ANA-023: how many times as often is told only with enough marks, and with the band. */
  private MeasureLine echoLine(EchoMeasure echo) {
    Proportion elsewhere = echo.count().elsewhere();
    OptionalDouble lift = echo.count().lift();
    String basis = text.get(KEY + "echo-elsewhere", elsewhere.count(), elsewhere.of());
    if (echo.enough() && echo.comparable()) {
      basis =
          text.get(KEY + "echo-lift", basis, tenth.format(lift.getAsDouble()), band(echo.band()));
    }
    return line(
        label("echo-after", token(echo.from().other()), token(echo.from())),
        ofAll(echo.count().echoed()),
        basis);
  }

  /** EL-ANA-029: a word, and never a score of ordinal ratings. */
  private MeasureBlock coupling() {
    return block("coupling", List.of(), couplingSaid(answering.coupling()));
  }

  private NamedPhrase couplingSaid(@Nullable Coupling coupling) {
    if (coupling == null) {
      return said("coupling-none");
    }
    if (coupling.sessions() < Coupling.FEWEST_SESSIONS) {
      return said("coupling-few", coupling.sessions(), Coupling.FEWEST_SESSIONS);
    }
    if (!coupling.coupled()) {
      return said("coupling-apart", coupling.sessions());
    }
    long seconds = Math.abs(coupling.lagMs()) / MS_PER_SECOND;
    String how = coupling.correlation() > 0 ? "coupling-alike" : "coupling-opposite";
    return seconds == 0
        ? said(how + "-at-once", coupling.sessions())
        : said(
            how,
            coupling.lagMs() > 0 ? B : A,
            coupling.lagMs() > 0 ? A : B,
            seconds,
            coupling.sessions());
  }

  private MeasureBlock practice() {
    PracticeEffect effect = answering.practices();
    List<MeasureLine> lines = new ArrayList<>(changes(effect));
    if (!effect.settling().isEmpty()) {
      lines.add(settling(effect));
    }
    return block(
        "practice",
        lines,
        said(effect.settling().isEmpty() ? "practice-none" : practiceSaid(effect)));
  }

  /** With and without a practice over the same practices; without a comparison, over all. */
  private List<MeasureLine> changes(PracticeEffect effect) {
    int followed = effect.practices().size();
    return effect
        .paired()
        .map(
            paired ->
                List.of(
                    line(
                        label("practice-change"),
                        signed(paired.change()),
                        text.get(KEY + "practice-paired", paired.practices(), followed)),
                    line(
                        label("practice-elsewhere"),
                        signed(paired.elsewhere()),
                        text.get(KEY + "practice-compared"))))
        .orElseGet(
            () ->
                effect.change().stream()
                    .mapToObj(
                        change ->
                            line(
                                label("practice-change"),
                                signed(change),
                                text.get(KEY + "practice-n", followed)))
                    .toList());
  }

  private static String practiceSaid(PracticeEffect effect) {
    if (effect.practices().isEmpty()) {
      return "practice-not-followed";
    }
    return effect.paired().isEmpty() ? "practice-no-comparison" : "practice-means";
  }

  private MeasureLine settling(PracticeEffect effect) {
    OptionalLong median = effect.medianToSettleMs();
    long open = effect.settling().stream().filter(time -> !time.seen()).count();
    return line(
        label("practice-settle"),
        median.isPresent()
            ? text.get(KEY + "minutes", minutes(median.getAsLong()))
            : text.get(KEY + "not-reached"),
        text.get(KEY + "practice-settle-n", effect.settling().size(), open));
  }

  private MeasureBlock ripple() {
    List<MeasureLine> lines = new ArrayList<>();
    for (CueRipple ripple : answering.ripples()) {
      lines.add(rippleLine("ripple-before", ripple, ripple.before()));
      lines.add(rippleLine("ripple-since", ripple, ripple.since()));
    }
    for (PartnerLetter by : PartnerLetter.values()) {
      CueChangeEffect effect = answering.cueChange(by);
      if (effect.answered().of() > 0) {
        lines.add(
            line(
                label("ripple-minute", token(by.other()), token(by)),
                text.get(
                    KEY + "ripple-sideways",
                    effect.sidewaysBefore().count(),
                    effect.sidewaysAfter().count()),
                text.get(
                    KEY + "ripple-answered", ofAll(effect.answered()), ofAll(effect.calmer()))));
      }
    }
    return block("ripple", lines, said(lines.isEmpty() ? "ripple-none" : "ripple-means"));
  }

  private MeasureLine rippleLine(String key, CueRipple ripple, CueRipple.Row row) {
    String answers =
        row.answers().entrySet().stream()
            .sorted(
                Map.Entry.<Code, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Code::value))))
            .map(answer -> answer.getValue() + " × " + label(answer.getKey()))
            .collect(Collectors.joining("; "));
    String none = text.get(KEY + "ripple-unanswered", row.unanswered());
    return line(
        label(key, token(ripple.changedBy()), label(ripple.cue())),
        text.get(KEY + "ripple-cues", row.cues()),
        row.cues() == 0 ? text.get(KEY + "ripple-no-cue") : join(answers, none));
  }

  private static String join(String answers, String none) {
    return answers.isEmpty() ? none : answers + "; " + none;
  }

  private MeasureBlock mirroring() {
    var mirroring = answering.mirroring();
    List<MeasureLine> lines =
        Stream.of(
                share(label("mirroring-by", B, A), mirroring.byB()),
                share(label("mirroring-by", A, B), mirroring.byA()))
            .flatMap(List::stream)
            .toList();
    return block("mirroring", lines, said(lines.isEmpty() ? "mirroring-none" : "mirroring-means"));
  }

  private MeasureBlock wordsAndBody() {
    List<MeasureLine> lines = new ArrayList<>();
    for (PartnerLetter partner : PartnerLetter.values()) {
      Incongruence found = answering.incongruence(partner);
      if (found.marks().time() > 0) {
        lines.add(
            line(
                label("body-of", token(partner)),
                whole(found.marks().count()),
                text.get(KEY + "body-rate", rate(found.marks()), resolved(found.resolved()))));
      }
    }
    return block("body", lines, said(lines.isEmpty() ? "body-none" : "body-means"));
  }

  private String resolved(Proportion resolved) {
    return resolved.of() == 0
        ? text.get(KEY + "body-nothing-to-resolve")
        : text.get(KEY + "body-resolved", ofAll(resolved));
  }

  /** Such as "1.2 in 10 min, 0.3–3.1". */
  private String rate(Rate rate) {
    double unit = Incongruence.TEN_MINUTES_MS / rate.time();
    var counts = rate.countInterval95();
    return text.get(
        KEY + "per-ten",
        tenth.format(rate.count() * unit),
        tenth.format(counts.low() * unit),
        tenth.format(counts.high() * unit));
  }

  private MeasureBlock repairs() {
    RepairCount all = answering.repairs();
    List<MeasureLine> lines = new ArrayList<>();
    if (all.attempts() > 0) {
      lines.addAll(share(label("repair-accepted"), all.acceptedOfAttempts()));
      lines.addAll(share(label("repair-answered"), all.acceptedOfAnswered()));
      lines.addAll(share(label("repair-effective"), all.effectiveOfAttempts()));
      lines.addAll(share(label("repair-early"), answering.repairKinds().early()));
      for (RepairKind kind : RepairKind.values()) {
        RepairCount count = answering.repairKinds().of(kind);
        lines.add(
            line(
                label("repair-" + kind.name().toLowerCase(Locale.ROOT)),
                text.get(KEY + "repair-attempts", count.attempts()),
                text.get(KEY + "repair-kind", count.accepted(), count.effective())));
      }
    }
    return block("repair", lines, said(lines.isEmpty() ? "repair-none" : "repair-means"));
  }

  /** A share with its interval; nothing where there is nothing to take a share of. */
  private List<MeasureLine> share(NamedPhrase label, Proportion share) {
    return share
        .wilson95()
        .map(
            range ->
                List.of(
                    line(
                        label,
                        ofAll(share),
                        text.get(KEY + "interval", percent(range.low()), percent(range.high())))))
        .orElse(List.of());
  }

  private MeasureBlock block(String name, List<MeasureLine> lines, NamedPhrase say) {
    return new MeasureBlock(
        name, text.get(KEY + name), text.get(KEY + name + "-counts"), lines, say);
  }

  private static MeasureLine line(NamedPhrase label, String figure, String basis) {
    return new MeasureLine(label, figure, basis);
  }

  private NamedPhrase label(String key, @Nullable Object... values) {
    return said(key, values);
  }

  private NamedPhrase said(String key, @Nullable Object... values) {
    return NamedPhrase.of(text.get(KEY + key, values), couple);
  }

  private String label(Code code) {
    return codes.concept(code).label(text.locale());
  }

  private String ofAll(Proportion share) {
    return text.get(KEY + "of", share.count(), share.of());
  }

  private String band(@Nullable ChanceBand band) {
    return band == null ? "" : tenth.format(band.low()) + "–" + tenth.format(band.high());
  }

  private String signed(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    String sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "";
    return text.get(KEY + "marks-a-minute", sign + tenth.format(Math.abs(rounded)));
  }

  private String minutes(long ms) {
    return tenth.format(ms / MS_PER_MINUTE);
  }

  private static String whole(int count) {
    return String.valueOf(count);
  }

  private static long percent(double share) {
    return Math.round(PERCENT * share);
  }

  private static String token(PartnerLetter partner) {
    return "{" + partner.name() + "}";
  }
}

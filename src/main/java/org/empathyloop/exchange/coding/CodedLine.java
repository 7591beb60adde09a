package org.empathyloop.exchange.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.empathyloop.disclosure.CodedCopy;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.Pause;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * EL-COD-005: one event of a coded session in the words of written files.
 *
 * @param stopMs null for a point in time
 * @param category the axis of a code
 * @param polarity as the vocabulary has it; empty where it has none
 * @param mark the moment behind it; null for arousal, the strip and breaks
 */
record CodedLine(
    long startMs,
    @Nullable Long stopMs,
    String subject,
    String behaviour,
    String category,
    String polarity,
    CodedCopy.@Nullable Mark mark) {
  private static final String AROUSAL = "arousal";
  private static final String LOOP = "loop-strip";
  private static final String BREAK = "break";

  /** All events of a session in the order of time. */
  static List<CodedLine> of(CodedCopy session, CodeBook codes) {
    List<CodedLine> lines = new ArrayList<>();
    session.marks().forEach(mark -> lines.add(of(mark, codes)));
    session.arousal().forEach(step -> lines.add(of(step)));
    joined(session.loop()).forEach(stretch -> lines.add(of(stretch)));
    session.pauses().stream()
        .filter(pause -> pause.toMs() > pause.fromMs())
        .forEach(pause -> lines.add(of(pause)));
    lines.sort(Comparator.comparingLong(CodedLine::startMs));
    return lines;
  }

  private static CodedLine of(CodedCopy.Mark mark, CodeBook codes) {
    Code code = mark.code();
    return new CodedLine(
        mark.offsetMs(),
        null,
        CodingWords.subject(mark.actor()),
        code.value(),
        codes.concept(code).axis(),
        codes.concept(code).polarity().name().toLowerCase(Locale.ROOT),
        mark);
  }

  private static CodedLine of(CodedCopy.Level step) {
    String subject = CodingWords.subject(MomentActor.of(step.partner()));
    String behaviour = CodingWords.behaviour(new Arousal(step.level()));
    return new CodedLine(step.offsetMs(), null, subject, behaviour, AROUSAL, "", null);
  }

  private static CodedLine of(LoopStretch stretch) {
    return new CodedLine(
        stretch.fromMs(),
        stretch.toMs(),
        CodingWords.subject(MomentActor.DYAD),
        CodingWords.behaviour(stretch.state()),
        LOOP,
        stretch.state().code().value(),
        null);
  }

  private static CodedLine of(Pause pause) {
    String subject = CodingWords.subject(MomentActor.DYAD);
    return new CodedLine(pause.fromMs(), pause.toMs(), subject, CodingWords.PAUSE, BREAK, "", null);
  }

  /** Stretches of one state that touch are one. */
  private static List<LoopStretch> joined(List<LoopStretch> stretches) {
    List<LoopStretch> joined = new ArrayList<>();
    for (LoopStretch next : stretches) {
      LoopStretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.state() == next.state() && last.toMs() == next.fromMs()) {
        joined.set(joined.size() - 1, new LoopStretch(last.state(), last.fromMs(), next.toMs()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  boolean lasts() {
    return stopMs != null;
  }

  /** Strength, asked for or not, how it was noted and the feeling; all empty but for moments. */
  List<String> modifiers() {
    CodedCopy.Mark moment = mark;
    if (moment == null) {
      return List.of();
    }
    Code feeling = moment.feeling();
    return List.of(
        CodingWords.strength(moment.strength()),
        moment.prompted() ? CodingWords.PROMPTED : CodingWords.SPONTANEOUS,
        CodingWords.capture(moment.capture()),
        feeling == null ? "" : feeling.value());
  }

  /** Seconds with three decimals. */
  static String seconds(long ms) {
    return "%d.%03d".formatted(ms / 1000, ms % 1000);
  }
}

package org.empathyloop.exchange.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.CodedCopy;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.MomentMeaning;
import org.empathyloop.session.Pause;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;

/** Charted sessions of every shape, for properties. */
final class CodedSessions {
  static final CodeBook CODES = CodeBook.load();
  static final long LENGTH_MS = 3_000_000;

  private static final List<Code> MOMENTS =
      CODES.members("moment-code").stream()
          .map(Concept::code)
          .filter(code -> MomentMeaning.of(code, CODES) != MomentMeaning.REMARK)
          .toList();
  private static final List<Code> FEELINGS =
      CODES.axis("affect").stream().map(Concept::code).toList();

  private CodedSessions() {}

  /** Up to 60 moments, no two of which are the same key in the same millisecond. */
  static Arbitrary<CodedCopy> any() {
    Arbitrary<List<CodedCopy.Mark>> marks =
        mark()
            .list()
            .ofMaxSize(60)
            .uniqueElements(one -> List.of(one.offsetMs(), one.actor(), one.code()));
    Arbitrary<List<CodedCopy.Level>> levels =
        Combinators.combine(
                offset(),
                Arbitraries.of(PartnerLetter.values()),
                Arbitraries.integers().between(0, 4))
            .as(CodedCopy.Level::new)
            .list()
            .ofMaxSize(20)
            .uniqueElements(one -> List.of(one.offsetMs(), one.partner()));
    return Combinators.combine(marks, levels, strip())
        .as(
            (moments, arousal, strip) ->
                new CodedCopy(
                    LENGTH_MS,
                    inOrder(moments),
                    arousal.stream()
                        .sorted(Comparator.comparingLong(CodedCopy.Level::offsetMs))
                        .toList(),
                    strip,
                    List.of(new Pause(LENGTH_MS - 5000, LENGTH_MS - 2000))));
  }

  static List<CodedCopy.Mark> inOrder(List<CodedCopy.Mark> marks) {
    return marks.stream()
        .sorted(
            Comparator.comparingLong(CodedCopy.Mark::offsetMs)
                .thenComparing(CodedCopy.Mark::actor)
                .thenComparing(mark -> mark.code().value()))
        .toList();
  }

  private static Arbitrary<Long> offset() {
    return Arbitraries.longs().between(0, LENGTH_MS);
  }

  private static Arbitrary<CodedCopy.Mark> mark() {
    return Combinators.combine(
            offset(),
            Arbitraries.of(MomentActor.values()),
            Arbitraries.of(MOMENTS),
            Arbitraries.of(FEELINGS).injectNull(0.5),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(true, false),
            Arbitraries.of(Capture.values()))
        .as(CodedCopy.Mark::new);
  }

  /** States one after the other, each at least two seconds, up to the last minute. */
  private static Arbitrary<List<LoopStretch>> strip() {
    return Arbitraries.of(LoopState.values())
        .list()
        .ofMaxSize(12)
        .map(
            states -> {
              List<LoopStretch> strip = new ArrayList<>();
              for (int i = 0; i < states.size(); i++) {
                strip.add(new LoopStretch(states.get(i), i * 2000L, i * 2000L + 2000));
              }
              return strip;
            });
  }
}

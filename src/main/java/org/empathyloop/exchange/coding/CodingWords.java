package org.empathyloop.exchange.coding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;

/**
 * The words that written files use beside the codes of the vocabulary; reading knows them again.
 */
final class CodingWords {
  static final String PAUSE = "break";
  static final String PROMPTED = "prompted";
  static final String SPONTANEOUS = "spontaneous";

  private static final String LOOP = "loop-";
  private static final String AROUSAL = "arousal-";
  private static final Map<MomentActor, String> SUBJECTS =
      Map.of(
          MomentActor.A, "A",
          MomentActor.B, "B",
          MomentActor.THERAPIST, "therapist",
          MomentActor.DYAD, "couple");
  private static final Map<Integer, String> STRENGTHS =
      Map.of(1, "slight", 2, "clear", 3, "strong");

  private CodingWords() {}

  static String subject(MomentActor actor) {
    return SUBJECTS.getOrDefault(actor, "");
  }

  static String behaviour(LoopState state) {
    return LOOP + state.code().value();
  }

  static String behaviour(Arousal level) {
    return AROUSAL + level.level();
  }

  static String strength(int strength) {
    return STRENGTHS.getOrDefault(strength, "");
  }

  static String capture(Capture capture) {
    return capture.code().value();
  }

  /** The counterpart of a word that this program wrote. */
  static Optional<Counterpart> counterpart(CodedName word) {
    String name = word.name().toLowerCase(Locale.ROOT);
    return switch (word.of()) {
      case SUBJECT -> subject(name);
      case BEHAVIOUR -> behaviour(name);
      case MODIFIER -> modifier(name);
    };
  }

  private static Optional<Counterpart> subject(String name) {
    return SUBJECTS.entrySet().stream()
        .filter(subject -> subject.getValue().toLowerCase(Locale.ROOT).equals(name))
        .map(subject -> Counterpart.of(subject.getKey(), Counterpart.Kind.ACTOR))
        .findFirst();
  }

  private static Optional<Counterpart> behaviour(String name) {
    if (name.equals(PAUSE)) {
      return Optional.of(new Counterpart(Counterpart.Kind.PAUSE, ""));
    }
    for (LoopState state : LoopState.values()) {
      if (name.equals(behaviour(state))) {
        return Optional.of(Counterpart.of(state, Counterpart.Kind.LOOP));
      }
    }
    return name.matches("arousal-[0-4]")
        ? Optional.of(new Counterpart(Counterpart.Kind.AROUSAL, name.substring(AROUSAL.length())))
        : Optional.empty();
  }

  private static Optional<Counterpart> modifier(String name) {
    if (name.equals(PROMPTED) || name.equals(SPONTANEOUS)) {
      boolean prompted = name.equals(PROMPTED);
      return Optional.of(new Counterpart(Counterpart.Kind.PROMPTED, Boolean.toString(prompted)));
    }
    for (Capture capture : Capture.values()) {
      if (name.equals(capture(capture))) {
        return Optional.of(Counterpart.of(capture, Counterpart.Kind.CAPTURE));
      }
    }
    return STRENGTHS.entrySet().stream()
        .filter(one -> one.getValue().equals(name) || one.getKey().toString().equals(name))
        .map(one -> new Counterpart(Counterpart.Kind.STRENGTH, one.getKey().toString()))
        .findFirst();
  }
}

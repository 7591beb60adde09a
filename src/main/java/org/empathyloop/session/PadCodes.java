package org.empathyloop.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.Polarity;

/**
 * EL-SES-026: the codes that a practice has put on its pads: twelve under the keys of either hand,
 * four to a row, and up to four more that are touched.
 *
 * @param onKeys row by row, from the little finger to the index finger
 * @param touched beside them, for no key
 */
public record PadCodes(List<Code> onKeys, List<Code> touched) {
  public static final int ON_KEYS = 12;
  public static final int MOST_TOUCHED = 4;
  private static final int IN_ROW = 4;

  private static final String AROUSAL_STEPS = "arousal-step";

  /** What a partner shows; the order is that of a session. */
  private static final List<String> AXES =
      List.of(
          "cue",
          "protective",
          "connecting",
          "repair",
          "regulation",
          "congruence",
          AROUSAL_STEPS,
          "affect");

  /** The room asks for these with keys of its own, which also take the answer. */
  static final Set<String> OF_THE_ROOM =
      Set.of("notice-echo", "ask-shift", "name-cycle", "change-cue");

  private static final Set<String> OF_THE_BODY = Set.of("regulation", "congruence", AROUSAL_STEPS);

  public PadCodes {
    onKeys = List.copyOf(onKeys);
    touched = List.copyOf(touched);
  }

  /** Those that a practice starts with. */
  public static PadCodes usual() {
    return new PadCodes(
        Stream.of(
                "r-repair",
                "warm",
                "disclose",
                "reach",
                "stonewall",
                "defend",
                "protest",
                "away",
                "soft-words-tense-body",
                "practice",
                "settles",
                "tenses")
            .map(Code::new)
            .toList(),
        List.of());
  }

  /** The row of a key's slot, 0 to 11. */
  public static PadRow rowOf(int slot) {
    return PadRow.values()[slot / IN_ROW];
  }

  /** What may be put into a row; into the touched ones, whatever a partner shows. */
  public static List<Concept> choices(PadRow row, CodeBook codes) {
    return all(codes).stream().filter(concept -> fits(concept, row)).toList();
  }

  /** Whatever a partner shows, but for what the room has its own keys for. */
  public static List<Concept> all(CodeBook codes) {
    return AXES.stream()
        .flatMap(axis -> codes.axis(axis).stream())
        .filter(concept -> !OF_THE_ROOM.contains(concept.code().value()))
        .toList();
  }

  /**
   * Holds the rules of a pad.
   *
   * @throws EmpathyLoopException with {@link Fault#PAD_CODES_MISSING}, {@link
   *     Fault#PAD_CODE_DOUBLED} and the label of the code, {@link Fault#CODE_UNKNOWN} or {@link
   *     Fault#PAD_CODE_MISPLACED}
   */
  void require(CodeBook codes) {
    if (onKeys.size() != ON_KEYS || touched.size() > MOST_TOUCHED) {
      throw new EmpathyLoopException(Fault.PAD_CODES_MISSING, "keys", ON_KEYS);
    }
    Set<Code> seen = new HashSet<>();
    for (Code code : all()) {
      if (!seen.add(code)) {
        throw new EmpathyLoopException(Fault.PAD_CODE_DOUBLED, "code", code.value());
      }
      if (all(codes).stream().noneMatch(concept -> concept.code().equals(code))) {
        throw new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", "pad");
      }
    }
    for (int slot = 0; slot < ON_KEYS; slot++) {
      if (!fits(codes.concept(onKeys.get(slot)), rowOf(slot))) {
        throw new EmpathyLoopException(Fault.PAD_CODE_MISPLACED, "code", onKeys.get(slot).value());
      }
    }
  }

  /** Those on keys, then those that are touched. */
  List<Code> all() {
    return Stream.concat(onKeys.stream(), touched.stream()).toList();
  }

  /** Up connects, down goes sideways, below is the body and what is neither. */
  private static boolean fits(Concept concept, PadRow row) {
    boolean body = OF_THE_BODY.contains(concept.axis());
    return switch (row) {
      case CONNECTING -> !body && concept.polarity() == Polarity.CONNECTING;
      case SIDEWAYS -> !body && concept.polarity() == Polarity.SIDEWAYS;
      case BODY -> body || concept.polarity() == Polarity.NEUTRAL;
    };
  }
}

package org.empathyloop.session;

import static org.empathyloop.session.PadRow.BODY;
import static org.empathyloop.session.PadRow.CONNECTING;
import static org.empathyloop.session.PadRow.SIDEWAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;

/** The default keys of the mirrored pad: twelve a partner. Every code is one of the vocabulary. */
public final class PadLayout {
  private final CodeBook codes;

  public PadLayout(CodeBook codes) {
    this.codes = codes;
  }

  /** Row by row, from the little finger to the index finger of either hand. */
  public List<PadKey> partnerKeys() {
    return List.of(
        key("KeyQ", "KeyP", "r-repair", CONNECTING, others("repair", "r-repair")),
        key(
            "KeyW",
            "KeyO",
            "warm",
            CONNECTING,
            list("eye-contact-warm", "smile", "soft-tone", "affection", "warm-mirror")),
        feelingKey("KeyE", "KeyI", "disclose"),
        key(
            "KeyR",
            "KeyU",
            "reach",
            CONNECTING,
            list("turn-toward", "touch-offer", "curious", "r-request")),
        key("KeyA", "Semicolon", "stonewall", SIDEWAYS, list("withdraw", "numb-out", "face-blank")),
        key("KeyS", "KeyL", "defend", SIDEWAYS, list("invalidate")),
        key("KeyD", "KeyK", "protest", SIDEWAYS, list("pursue", "criticise", "attack", "contempt")),
        key("KeyF", "KeyJ", "away", SIDEWAYS, list("look-away", "turn-away", "eye-roll")),
        key(
            "KeyZ",
            "Slash",
            "soft-words-tense-body",
            BODY,
            others("congruence", "soft-words-tense-body")),
        key("KeyX", "Period", "practice", BODY, others("regulation", "practice", "ask-shift")),
        key("KeyC", "Comma", "settles", BODY, List.of()),
        key("KeyV", "KeyM", "tenses", BODY, List.of()));
  }

  /** Finer codes of the therapist's own step. */
  public List<Code> therapistSteps() {
    return others("therapist-move", "t-step", "t-regulate");
  }

  private PadKey feelingKey(String left, String right, String code) {
    return new PadKey(left, right, new Code(code), CONNECTING, others("affect"), true);
  }

  private static PadKey key(String left, String right, String code, PadRow row, List<Code> finer) {
    return new PadKey(left, right, new Code(code), row, finer, false);
  }

  private static List<Code> list(String... codes) {
    return Stream.of(codes).map(Code::new).toList();
  }

  private List<Code> others(String axis, String... without) {
    Set<String> left = Set.of(without);
    List<Code> others = new ArrayList<>();
    for (Concept concept : codes.axis(axis)) {
      if (!left.contains(concept.code().value())) {
        others.add(concept.code());
      }
    }
    return others;
  }
}

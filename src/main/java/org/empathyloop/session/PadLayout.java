package org.empathyloop.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.jspecify.annotations.Nullable;

/** The mirrored pad as somebody's settings lay it out, with the finer codes of each key. */
public final class PadLayout {
  private static final String FEELING = "disclose";

  /**
   * Warm and feeling, protest and away: where a beginner begins, whatever the practice has chosen.
   */
  private static final Set<Integer> STARTER_SLOTS = Set.of(1, 2, 6, 7);

  /** The codes that move arousal by one rung, and which way. */
  private static final Map<String, String> RUNGS = Map.of("settles", "settle", "tenses", "tense");

  private final CodeBook codes;
  private final PadSettings settings;
  private final Map<String, List<Code>> finer = new HashMap<>();

  public PadLayout(CodeBook codes, PadSettings settings) {
    this.codes = codes;
    this.settings = settings;
    finer.put("r-repair", others("repair", "r-repair"));
    finer.put("warm", list("eye-contact-warm", "smile", "soft-tone", "affection", "warm-mirror"));
    finer.put(FEELING, others("affect"));
    finer.put("reach", list("turn-toward", "touch-offer", "curious", "r-request"));
    finer.put("stonewall", list("withdraw", "numb-out", "face-blank"));
    finer.put("defend", list("invalidate"));
    finer.put("protest", list("pursue", "criticise", "attack", "contempt"));
    finer.put("away", list("look-away", "turn-away", "eye-roll"));
    finer.put("soft-words-tense-body", others("congruence", "soft-words-tense-body"));
    finer.put("practice", practices());
  }

  /** Row by row, from the little finger to the index finger of either hand. */
  public List<PadKey> partnerKeys() {
    PadKeys keys = settings.keys();
    List<Code> onKeys = (settings.starter() ? PadCodes.usual() : settings.codes()).onKeys();
    return IntStream.range(0, PadCodes.ON_KEYS)
        .filter(slot -> !settings.starter() || STARTER_SLOTS.contains(slot))
        .mapToObj(
            slot ->
                key(
                    keys.place(PadKeys.left(slot)),
                    keys.place(PadKeys.right(slot)),
                    onKeys.get(slot),
                    PadCodes.rowOf(slot)))
        .toList();
  }

  /** Codes beside the keys, to be touched; none for a beginner. */
  public List<Code> touched() {
    return settings.starter() ? List.of() : settings.codes().touched();
  }

  /**
   * What one more press may put in the place of a code, or beside it as the feeling; empty where
   * there is nothing.
   */
  public List<Code> finer(Code code) {
    return finer.getOrDefault(code.value(), List.of());
  }

  /** Whether the finer codes are feelings that go with a code instead of replacing it. */
  public static boolean feels(Code code) {
    return code.value().equals(FEELING);
  }

  /**
   * {@code settle} or {@code tense} for a code that moves arousal by one rung; null for a moment.
   */
  public static @Nullable String rung(Code code) {
    return RUNGS.get(code.value());
  }

  /** Finer codes of the therapist's own step. */
  public List<Code> therapistSteps() {
    return others("therapist-move", "t-step", "t-regulate");
  }

  private PadKey key(String left, String right, Code code, PadRow row) {
    return new PadKey(left, right, code, row, finer(code), feels(code));
  }

  private List<Code> practices() {
    return others("regulation", "practice").stream()
        .filter(code -> !PadCodes.OF_THE_ROOM.contains(code.value()))
        .toList();
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

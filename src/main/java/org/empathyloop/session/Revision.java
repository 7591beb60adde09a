package org.empathyloop.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * What of a mark changes; parts that are not named stay. A value, made part by part: {@code
 * Revision.none().movedTo(61_000).as(code)}.
 */
public final class Revision {
  private static final int MOST_WORDS = 280;
  private static final int MOST_MEANING = 140;

  /** An empty value takes the part away. */
  private final Map<Part, Optional<?>> changes;

  private Revision(Map<Part, Optional<?>> changes) {
    this.changes = changes;
  }

  public static Revision none() {
    return new Revision(Map.of());
  }

  /**
   * @param offsetMs on the session clock
   * @throws EmpathyLoopException with {@link Fault#OFFSET_NEGATIVE}
   */
  public Revision movedTo(long offsetMs) {
    Stretches.requireOffset(offsetMs);
    return with(Part.TIME, offsetMs);
  }

  public Revision by(MomentActor actor) {
    return with(Part.ACTOR, actor);
  }

  public Revision as(Code code) {
    return with(Part.CODE, code);
  }

  /**
   * @param strength 1 slight, 2 clear, 3 strong
   * @throws EmpathyLoopException with {@link Fault#STRENGTH_OUT_OF_RANGE}
   */
  public Revision graded(int strength) {
    PadCommand.requireStrength(strength);
    return with(Part.STRENGTH, strength);
  }

  public Revision prompted(boolean prompted) {
    return with(Part.PROMPTED, prompted);
  }

  public Revision feeling(@Nullable Code feeling) {
    return with(Part.FEELING, feeling);
  }

  /**
   * @param channels all by which it was perceived; empty for none
   */
  public Revision channels(Set<Code> channels) {
    String codes =
        channels.stream().map(Code::value).collect(Collectors.toCollection(TreeSet::new)).stream()
            .collect(Collectors.joining(" "));
    return with(Part.CHANNELS, codes.isEmpty() ? null : codes);
  }

  public Revision certainty(@Nullable Certainty certainty) {
    return with(Part.CERTAINTY, certainty);
  }

  /**
   * @param earlier the moment that this one answers; null for none
   */
  public Revision answers(@Nullable UUID earlier) {
    return with(Part.ANSWERS, earlier);
  }

  /**
   * @param meaning what it told the one who met it; at most 140 characters, null for none
   * @throws EmpathyLoopException with {@link Fault#WORDS_TOO_LONG}
   */
  public Revision meaning(@Nullable String meaning) {
    return with(Part.MEANING, text(meaning, MOST_MEANING));
  }

  /**
   * @param words what was said; at most 280 characters, null for none
   * @throws EmpathyLoopException with {@link Fault#WORDS_TOO_LONG}
   */
  public Revision words(@Nullable String words) {
    return with(Part.WORDS, text(words, MOST_WORDS));
  }

  /** For a step of arousal. */
  public Revision level(Arousal level) {
    return with(Part.LEVEL, level);
  }

  /** For a change of the loop strip. */
  public Revision state(LoopState state) {
    return with(Part.STATE, state);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** What changes. */
  public Set<Part> parts() {
    return changes.isEmpty() ? Set.of() : EnumSet.copyOf(changes.keySet());
  }

  /** The new value; null where the part stays or is taken away. */
  <T> @Nullable T value(Part part, Class<T> type) {
    return type.cast(changes.getOrDefault(part, Optional.empty()).orElse(null));
  }

  /** What is taken away. */
  Set<Part> cleared() {
    return changes.entrySet().stream()
        .filter(change -> change.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }

  /** Names the parts only: commands reach logs, what was said does not. */
  @Override
  public String toString() {
    return "Revision" + changes.keySet();
  }

  private Revision with(Part part, @Nullable Object value) {
    Map<Part, Optional<?>> more = new EnumMap<>(Part.class);
    more.putAll(changes);
    more.put(part, Optional.ofNullable(value));
    return new Revision(more);
  }

  private static @Nullable String text(@Nullable String text, int most) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.codePointCount(0, text.length()) > most) {
      throw new EmpathyLoopException(Fault.WORDS_TOO_LONG, "most", most);
    }
    return text;
  }
}

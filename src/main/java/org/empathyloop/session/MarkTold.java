package org.empathyloop.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a mark says at one point of its log, part by part. */
public final class MarkTold {
  private final Map<Part, Object> parts;

  private MarkTold(Map<Part, Object> parts) {
    this.parts = parts;
  }

  static MarkTold nothing() {
    return new MarkTold(new EnumMap<>(Part.class));
  }

  /** The same with this part told anew. */
  MarkTold with(Part part, Object value) {
    Map<Part, Object> more = new EnumMap<>(parts);
    more.put(part, value);
    return new MarkTold(more);
  }

  /** The same without this part. */
  MarkTold without(Part part) {
    Map<Part, Object> fewer = new EnumMap<>(parts);
    fewer.remove(part);
    return new MarkTold(fewer);
  }

  /**
   * What a part says: a {@link MomentActor}, {@link LoopState}, {@link Arousal} or {@link
   * Certainty}; a {@code Code} or a {@code Set} of them; a {@code Long} of milliseconds on the
   * session clock; the {@code Integer} of a strength; a {@code Boolean}; the {@code UUID} of the
   * moment that it answers; or free text.
   */
  public Optional<Object> value(Part part) {
    return Optional.ofNullable(parts.get(part));
  }

  /** Names the parts only: this may reach a log, what was said does not. */
  @Override
  public String toString() {
    return "MarkTold" + parts.keySet();
  }
}

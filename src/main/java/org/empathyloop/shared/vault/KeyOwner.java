package org.empathyloop.shared.vault;

import java.util.Locale;
import java.util.UUID;

/** Whose data key seals a value. Deleting that key makes all that it sealed unreadable. */
public record KeyOwner(Kind kind, UUID id) {
  /** One practice, so one id. */
  private static final UUID THE_PRACTICE = new UUID(0, 0);

  /** What can own a key. */
  public enum Kind {
    PRACTICE,
    PERSON,
    COUPLE,
    AUTHOR;

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static KeyOwner practice() {
    return new KeyOwner(Kind.PRACTICE, THE_PRACTICE);
  }

  public static KeyOwner person(UUID id) {
    return new KeyOwner(Kind.PERSON, id);
  }

  public static KeyOwner couple(UUID id) {
    return new KeyOwner(Kind.COUPLE, id);
  }

  /** The author of psychotherapy notes, whose key nothing else uses. */
  public static KeyOwner author(UUID id) {
    return new KeyOwner(Kind.AUTHOR, id);
  }
}

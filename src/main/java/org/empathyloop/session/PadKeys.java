package org.empathyloop.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * EL-SES-027: which physical key does what. A key of a hand is named {@code left-0} to {@code
 * right-11}, row by row from the little finger to the index finger; one of the room by its code.
 *
 * @param places the place of each, as {@code KeyboardEvent.code} names it; complete
 */
public record PadKeys(Map<String, String> places) {
  private static final List<String> LEFT =
      List.of(
          "KeyQ", "KeyW", "KeyE", "KeyR", "KeyA", "KeyS", "KeyD", "KeyF", "KeyZ", "KeyX", "KeyC",
          "KeyV");
  private static final List<String> RIGHT =
      List.of(
          "KeyP",
          "KeyO",
          "KeyI",
          "KeyU",
          "Semicolon",
          "KeyL",
          "KeyK",
          "KeyJ",
          "Slash",
          "Period",
          "Comma",
          "KeyM");

  /** A key that writes something, as the specification of UI events names it. */
  private static final Pattern WRITING =
      Pattern.compile(
          "Key[A-Z]|Digit[0-9]|Semicolon|Comma|Period|Slash|Quote|Backslash|Bracket(Left|Right)"
              + "|Minus|Equal|Backquote|Intl(Backslash|Ro|Yen)");

  /** Digits that grade the last moment or answer a question. */
  private static final Set<String> TAKEN = Set.of("Digit1", "Digit2", "Digit3", "Digit4");

  private static final Map<String, String> USUAL = usualPlaces();

  /** Takes the places given; what is not given stays where it usually is. */
  public PadKeys {
    Map<String, String> all = new LinkedHashMap<>(USUAL);
    all.putAll(places);
    places = Map.copyOf(all);
  }

  public static PadKeys usual() {
    return new PadKeys(Map.of());
  }

  /** Names of all keys: the left hand, the right hand, the room. */
  public static List<String> names() {
    return List.copyOf(USUAL.keySet());
  }

  public static String left(int slot) {
    return "left-" + slot;
  }

  public static String right(int slot) {
    return "right-" + slot;
  }

  /** Where a key is. */
  public String place(String name) {
    return Objects.requireNonNull(places.get(name), name);
  }

  /** Those that are not where they usually are. */
  Map<String, String> moved() {
    Map<String, String> moved = new HashMap<>(places);
    moved.entrySet().removeIf(key -> key.getValue().equals(USUAL.get(key.getKey())));
    return moved;
  }

  /**
   * Holds the rules of keys.
   *
   * @throws EmpathyLoopException with {@link Fault#PAD_KEY_UNUSABLE} or {@link
   *     Fault#PAD_KEY_DOUBLED} and the place
   */
  void require() {
    if (!USUAL.keySet().equals(places.keySet())) {
      throw new EmpathyLoopException(Fault.INPUT_INVALID);
    }
    Set<String> seen = new HashSet<>();
    for (String name : USUAL.keySet()) {
      String place = place(name);
      if (!WRITING.matcher(place).matches() || TAKEN.contains(place)) {
        throw new EmpathyLoopException(Fault.PAD_KEY_UNUSABLE);
      }
      if (!seen.add(place)) {
        throw new EmpathyLoopException(Fault.PAD_KEY_DOUBLED, "key", printed(place));
      }
    }
  }

  /** What a keyboard with the US layout has printed at a place. */
  public static String printed(String place) {
    return switch (place) {
      case "Semicolon" -> ";";
      case "Comma" -> ",";
      case "Period" -> ".";
      case "Slash" -> "/";
      case "Quote" -> "'";
      case "Backslash", "IntlBackslash" -> "\\";
      case "BracketLeft" -> "[";
      case "BracketRight" -> "]";
      case "Minus" -> "-";
      case "Equal" -> "=";
      case "Backquote" -> "`";
      default -> place.substring(place.length() - 1);
    };
  }

  private static Map<String, String> usualPlaces() {
    Map<String, String> usual = new LinkedHashMap<>();
    for (int slot = 0; slot < LEFT.size(); slot++) {
      usual.put(left(slot), LEFT.get(slot));
    }
    for (int slot = 0; slot < RIGHT.size(); slot++) {
      usual.put(right(slot), RIGHT.get(slot));
    }
    usual.put("t-step", "KeyT");
    usual.put("notice-echo", "KeyY");
    usual.put("t-regulate", "KeyG");
    usual.put("ask-shift", "KeyH");
    usual.put("bookmark", "KeyB");
    usual.put("name-cycle", "KeyN");
    usual.put("change-cue", "Digit5");
    usual.put("safety-flag", "Digit9");
    return usual;
  }
}

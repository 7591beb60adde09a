package org.empathyloop.session.web;

import java.io.Serializable;
import org.empathyloop.session.PadKeys;
import org.jspecify.annotations.Nullable;

/**
 * One key as the pad shows it.
 *
 * @param place physical place, as {@code KeyboardEvent.code} names it
 * @param rung {@code settle} or {@code tense} for the keys that move arousal; null for the others
 * @param meaning {@code practice}, {@code mismatch} or {@code disclosure}; null for other codes
 * @param bump whether the finger feels this key's ridge
 */
public record KeyRow(
    String place,
    String code,
    String label,
    String tone,
    @Nullable String rung,
    @Nullable String meaning,
    boolean bump)
    implements Serializable {
  /** What a keyboard with the US layout has printed there; the browser corrects it where it can. */
  public String cap() {
    return PadKeys.printed(place);
  }
}

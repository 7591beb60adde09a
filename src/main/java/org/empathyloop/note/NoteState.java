package org.empathyloop.note;

import java.util.Arrays;
import java.util.Locale;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** A note is written, and then signed for good. */
public enum NoteState {
  DRAFT,
  SIGNED;

  /** Such as {@code draft}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state with this code.
   *
   * @throws EmpathyLoopException with {@link Fault#CODE_UNKNOWN}
   */
  static NoteState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", "NoteState"));
  }
}

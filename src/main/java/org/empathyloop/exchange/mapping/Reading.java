package org.empathyloop.exchange.mapping;

import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/** Reading of elements that must be there: refuses with the FHIRPath, never guesses. */
final class Reading {
  private Reading() {}

  /** The value, or a refusal when the element is absent. */
  static <T> T required(@Nullable T value, String path) {
    if (value == null) {
      throw unreadable(path, "a value");
    }
    return value;
  }

  /** Refuses unless the resource says what we can represent. */
  static void require(boolean met, String path, String expected) {
    if (!met) {
      throw unreadable(path, expected);
    }
  }

  /**
   * @param expected what we could have read; never what came
   */
  static EmpathyLoopException unreadable(String path, String expected) {
    return new EmpathyLoopException(
        Fault.EXCHANGE_UNREADABLE, "path", path, "expected", expected + " at " + path);
  }
}

package org.empathyloop.vocabulary;

import java.util.Locale;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An enum constant that is also a code of the vocabulary. Such an enum exists only where the
 * program branches; a test compares each with the CodeSystem.
 */
public interface Coded {
  /** The name of the enum constant. */
  String name();

  /** The code in FHIR form: {@code SELF_REPORT} is {@code self-report}. */
  default Code code() {
    return new Code(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * The constant of {@code type} with this code.
   *
   * @throws EmpathyLoopException with {@link Fault#CODE_UNKNOWN} when the type has no such code
   */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    for (E constant : type.getEnumConstants()) {
      if (constant.code().value().equals(code)) {
        return constant;
      }
    }
    throw new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", type.getSimpleName());
  }

  /** What an attribute converter writes: the code, or null for null. */
  static @Nullable String toColumn(@Nullable Coded coded) {
    return coded == null ? null : coded.code().value();
  }

  /** What an attribute converter reads: the constant of the code, or null for null. */
  static <E extends Enum<E> & Coded> @Nullable E fromColumn(Class<E> type, @Nullable String code) {
    return code == null ? null : of(type, code);
  }
}

package org.empathyloop.exchange.mapping;

import org.empathyloop.regulation.AttainmentLevel;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Levels of goal attainment as the answers of LOINC's list LL6900-6. */
final class AttainmentElement {
  static final String LOINC = "http://loinc.org";

  private AttainmentElement() {}

  static Coding coding(AttainmentLevel level) {
    Answer answer = Answer.of(level.value());
    return new Coding(LOINC, answer.code, answer.display);
  }

  static AttainmentLevel level(@Nullable Type value, String path) {
    if (value instanceof Coding coding && LOINC.equals(coding.getSystem())) {
      for (Answer answer : Answer.values()) {
        if (answer.code.equals(coding.getCode())) {
          return new AttainmentLevel(answer.level);
        }
      }
    }
    throw Reading.unreadable(path, "an answer of LL6900-6");
  }

  private enum Answer {
    MUCH_LESS(-2, "LA34484-8", "Much less than expected"),
    LESS(-1, "LA34483-0", "Less than expected"),
    EXPECTED(0, "LA34481-4", "Expected outcome"),
    BETTER(1, "LA34480-6", "Better than expected"),
    MUCH_BETTER(2, "LA34479-8", "Much better than expected");

    private final int level;
    private final String code;
    private final String display;

    Answer(int level, String code, String display) {
      this.level = level;
      this.code = code;
      this.display = display;
    }

    private static Answer of(int level) {
      return values()[level - AttainmentLevel.LOWEST];
    }
  }
}

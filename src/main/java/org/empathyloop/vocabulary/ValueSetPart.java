package org.empathyloop.vocabulary;

import java.util.List;

/** One {@code compose.include} of a ValueSet, in the three forms that our profiles use. */
sealed interface ValueSetPart {
  /** All codes of an axis. */
  record Axis(String name) implements ValueSetPart {}

  /** All codes of another ValueSet. */
  record Other(String valueSetId) implements ValueSetPart {}

  /** Codes by name. */
  record Listed(List<Code> codes) implements ValueSetPart {}
}

package org.empathyloop.cycle;

import java.util.Locale;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;

/** How the partner met a repair attempt, by the first moment charted within the window. */
public enum RepairOutcome implements Coded {
  /** With a connecting moment. */
  ACCEPTED,
  /** With a neutral moment: noted, no softening. */
  PARTIAL,
  /** No response was charted; there may have been one. */
  IGNORED,
  /** With a sideways moment. */
  REJECTED,
  /** With a repair attempt of the partner's own; counted as accepted. */
  COUNTERED,
  /** Not observable; only the therapist says so. */
  UNSEEN;

  @Override
  public Code code() {
    return new Code("o-" + name().toLowerCase(Locale.ROOT));
  }

  /** Whether the attempt counts as accepted. */
  public boolean accepted() {
    return switch (this) {
      case ACCEPTED, COUNTERED -> true;
      case PARTIAL, IGNORED, REJECTED, UNSEEN -> false;
    };
  }

  /** Whether a response was charted at all; rates are given with and without the others. */
  public boolean answered() {
    return switch (this) {
      case ACCEPTED, PARTIAL, REJECTED, COUNTERED -> true;
      case IGNORED, UNSEEN -> false;
    };
  }
}

package org.empathyloop.cycle;

import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;

/** How a sideways episode ended, as far as it was charted. */
public enum Ending implements Coded {
  /** Both partners were settled and stayed so; found by the arousal rule. */
  SETTLED,
  /** One of them reached out again; found by the gap rule. */
  RECONNECTED,
  /** The gap passed without another sideways or connecting moment. */
  FADED,
  /** The charting stopped, at a pause or at the end, before anything of this. */
  OPEN;

  @Override
  public Code code() {
    return switch (this) {
      case SETTLED -> new Code("ended-settled");
      case RECONNECTED -> new Code("ended-reconnected");
      case FADED -> new Code("ended-faded");
      case OPEN -> new Code("still-open");
    };
  }

  /** Whether the time from onset to end is a latency; otherwise it is only a lower limit. */
  public boolean closed() {
    return switch (this) {
      case SETTLED, RECONNECTED -> true;
      case FADED, OPEN -> false;
    };
  }
}

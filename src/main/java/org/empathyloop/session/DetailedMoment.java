package org.empathyloop.session;

import java.util.Set;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * A moment with all that was added to it, for the timeline of those who may read its free text.
 *
 * @param channels by which it was perceived
 * @param meaning what it told the one who met it, null while none was written
 * @param words what was said, null while none were written
 * @param edited whether the timeline ever changed it
 */
public record DetailedMoment(
    ChartedMoment moment,
    Set<Code> channels,
    @Nullable Certainty certainty,
    @Nullable String meaning,
    @Nullable String words,
    Finality finality,
    boolean edited) {
  public DetailedMoment {
    channels = Set.copyOf(channels);
  }

  /** Leaves the free text out: this may reach a log, what was said does not. */
  @Override
  public String toString() {
    return "DetailedMoment[" + moment.id() + "]";
  }
}

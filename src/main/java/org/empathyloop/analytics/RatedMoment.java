package org.empathyloop.analytics;

import org.empathyloop.session.ChartedMoment;
import org.jspecify.annotations.Nullable;

/**
 * One moment as two raters have it.
 *
 * @param first what the first charted, null where only the second saw something
 * @param second what the second charted, null where only the first saw something
 */
public record RatedMoment(@Nullable ChartedMoment first, @Nullable ChartedMoment second) {
  public RatedMoment {
    if (first == null && second == null) {
      throw new IllegalArgumentException("somebody saw something");
    }
  }

  /** Whether both saw something. */
  public boolean inBoth() {
    return first != null && second != null;
  }

  /** Whether both saw the same. */
  public boolean agreed() {
    return first != null && second != null && first.code().equals(second.code());
  }

  /** Whoever charted it first says when, in milliseconds on the session clock. */
  public long atMs() {
    long one = first == null ? Long.MAX_VALUE : first.offsetMs();
    long other = second == null ? Long.MAX_VALUE : second.offsetMs();
    return Math.min(one, other);
  }

  /** Milliseconds from one to the other; 0 where only one saw something. */
  public long apartMs() {
    return first == null || second == null ? 0 : Math.abs(first.offsetMs() - second.offsetMs());
  }
}

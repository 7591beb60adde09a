package org.empathyloop.session;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * All that was charted in one session, without what was undone. Each list is in the order of time;
 * equal offsets keep the order in which they were pressed.
 *
 * @param durationMs length of the session in milliseconds, 0 or more; for a session still running,
 *     the time elapsed
 * @param loop stretches of the loop strip that do not overlap; what is between them was not charted
 * @param pauses breaks that do not overlap
 */
public record SessionTimeline(
    long durationMs,
    List<ChartedMoment> moments,
    List<ArousalStep> arousal,
    List<LoopStretch> loop,
    List<Pause> pauses) {

  /**
   * @throws EmpathyLoopException with {@link Fault#OFFSET_NEGATIVE}, {@link Fault#OUTSIDE_SESSION}
   *     when anything lies beyond the end, or {@link Fault#INTERVALS_OVERLAP}
   */
  public SessionTimeline {
    Stretches.requireOffset(durationMs);
    moments = inOrder(moments, ChartedMoment::offsetMs);
    arousal = inOrder(arousal, ArousalStep::offsetMs);
    loop = inOrder(loop, LoopStretch::fromMs);
    pauses = inOrder(pauses, Pause::fromMs);
    requireWithin(durationMs, moments, ChartedMoment::offsetMs);
    requireWithin(durationMs, arousal, ArousalStep::offsetMs);
    requireWithin(durationMs, loop, LoopStretch::toMs);
    requireWithin(durationMs, pauses, Pause::toMs);
    requireApart(loop, LoopStretch::fromMs, LoopStretch::toMs);
    requireApart(pauses, Pause::fromMs, Pause::toMs);
  }

  private static <T> List<T> inOrder(List<T> marks, ToLongFunction<T> offset) {
    return marks.stream().sorted(Comparator.comparingLong(offset)).toList();
  }

  private static <T> void requireWithin(long durationMs, List<T> marks, ToLongFunction<T> offset) {
    if (marks.stream().anyMatch(mark -> offset.applyAsLong(mark) > durationMs)) {
      throw new EmpathyLoopException(Fault.OUTSIDE_SESSION, "most", durationMs);
    }
  }

  private static <T> void requireApart(
      List<T> stretches, ToLongFunction<T> from, ToLongFunction<T> to) {
    for (int i = 1; i < stretches.size(); i++) {
      if (from.applyAsLong(stretches.get(i)) < to.applyAsLong(stretches.get(i - 1))) {
        throw new EmpathyLoopException(Fault.INTERVALS_OVERLAP);
      }
    }
  }
}

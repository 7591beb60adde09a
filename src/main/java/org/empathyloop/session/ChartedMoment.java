package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one actor showed at one moment, as the observer charted it.
 *
 * @param feeling a code of the affect axis that goes with it; never tallied a second time
 * @param offsetMs milliseconds since the session began, 0 or more
 * @param strength 1 slight, 2 clear, 3 strong
 * @param prompted whether the therapist had asked for it; such a practice is not tallied
 * @param answers the earlier moment that this one answers, where the therapist linked them
 */
public record ChartedMoment(
    UUID id,
    MomentActor actor,
    Code code,
    @Nullable Code feeling,
    long offsetMs,
    int strength,
    Capture capture,
    boolean prompted,
    @Nullable UUID answers) {
  private static final int SLIGHT = 1;
  private static final int STRONG = 3;

  /**
   * @throws EmpathyLoopException with {@link Fault#OFFSET_NEGATIVE}, {@link
   *     Fault#STRENGTH_OUT_OF_RANGE} or {@link Fault#MOMENT_ANSWERS_ITSELF}
   */
  public ChartedMoment {
    Stretches.requireOffset(offsetMs);
    if (strength < SLIGHT || strength > STRONG) {
      throw new EmpathyLoopException(
          Fault.STRENGTH_OUT_OF_RANGE, "expected", "1..3", "was", strength);
    }
    if (id.equals(answers)) {
      throw new EmpathyLoopException(Fault.MOMENT_ANSWERS_ITSELF);
    }
  }
}

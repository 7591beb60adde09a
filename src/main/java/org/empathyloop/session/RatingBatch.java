package org.empathyloop.session;

import java.util.List;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Commands of a second rater's pad, stored all or none, in the order in which they were pressed.
 */
public record RatingBatch(RatingId rating, List<PadCommand> commands) implements InChart {
  /**
   * @throws EmpathyLoopException with {@link Fault#BATCH_OUT_OF_RANGE}
   */
  public RatingBatch {
    commands = List.copyOf(commands);
    if (commands.isEmpty() || commands.size() > ChartBatch.MOST) {
      throw new EmpathyLoopException(Fault.BATCH_OUT_OF_RANGE, "most", ChartBatch.MOST);
    }
  }

  @Override
  public ChartPartId part() {
    return rating;
  }
}

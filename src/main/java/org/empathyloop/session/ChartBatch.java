package org.empathyloop.session;

import java.util.List;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Commands of one session, stored all or none, in the order in which they were pressed. */
public record ChartBatch(SessionId session, List<PadCommand> commands) implements InChart {
  /** A pad sends no more at once; after an outage it sends batch after batch. */
  public static final int MOST = 200;

  /**
   * @throws EmpathyLoopException with {@link Fault#BATCH_OUT_OF_RANGE}
   */
  public ChartBatch {
    commands = List.copyOf(commands);
    if (commands.isEmpty() || commands.size() > MOST) {
      throw new EmpathyLoopException(Fault.BATCH_OUT_OF_RANGE, "most", MOST);
    }
  }

  @Override
  public ChartPartId part() {
    return session;
  }
}

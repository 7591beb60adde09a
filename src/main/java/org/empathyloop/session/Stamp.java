package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * What every command carries: who made it where and when.
 *
 * @param id made by the device; a command is stored once, however often it arrives
 * @param device the tab that made it
 * @param seq its number on that device, from 1; equal offsets keep this order
 * @param offsetMs milliseconds since the session began, 0 or more
 * @param byWall whether the offset comes from the device's wall clock, after a reload without
 *     contact
 */
public record Stamp(UUID id, UUID device, int seq, long offsetMs, boolean byWall) {
  /**
   * @throws EmpathyLoopException with {@link Fault#OFFSET_NEGATIVE} or {@link
   *     Fault#COMMAND_NUMBER_OUT_OF_RANGE}
   */
  public Stamp {
    Stretches.requireOffset(offsetMs);
    if (seq < 1) {
      throw new EmpathyLoopException(Fault.COMMAND_NUMBER_OUT_OF_RANGE);
    }
  }
}

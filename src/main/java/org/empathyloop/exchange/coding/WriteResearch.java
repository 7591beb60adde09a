package org.empathyloop.exchange.coding;

import java.util.Set;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * What research files are wanted.
 *
 * @param confirmed whether somebody has read that few couples may be recognised
 */
public record WriteResearch(
    Set<ResearchFormat> formats, ResearchPurpose purpose, boolean confirmed) {
  /**
   * @throws EmpathyLoopException with {@link Fault#RESEARCH_NOTHING} when no format is wanted
   */
  public WriteResearch {
    formats = Set.copyOf(formats);
    if (formats.isEmpty()) {
      throw new EmpathyLoopException(Fault.RESEARCH_NOTHING);
    }
  }
}

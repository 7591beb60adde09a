package org.empathyloop.cycle;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.PartnerLetter;

/**
 * Says a naming statement in other words.
 *
 * @param version as it was shown
 */
public record EditStatement(
    CycleMapId map,
    PartnerLetter speaker,
    long version,
    String noticed,
    String felt,
    String did,
    String question)
    implements InChart {
  @Override
  public ChartPartId part() {
    return map;
  }

  NamingStatement applyTo(NamingStatement before) {
    return new NamingStatement(
        speaker, before.language(), noticed, felt, did, question, before.codes(), null, null);
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "EditStatement[" + map + ", " + speaker + "]";
  }
}

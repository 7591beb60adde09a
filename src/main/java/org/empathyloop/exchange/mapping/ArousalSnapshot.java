package org.empathyloop.exchange.mapping;

import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Finality;

/**
 * The arousal of one partner over a session.
 *
 * @param lengthMs length of the session in milliseconds
 * @param steps of this partner, at least one, in the order of time
 */
public record ArousalSnapshot(
    InSession in,
    PartnerLetter partner,
    long lengthMs,
    List<ArousalStep> steps,
    Finality finality) {
  public ArousalSnapshot {
    steps = List.copyOf(steps);
  }
}

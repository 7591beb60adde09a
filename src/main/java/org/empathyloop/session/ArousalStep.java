package org.empathyloop.session;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;

/**
 * From this offset on the partner is seen at this level, until the partner's next step.
 *
 * @param offsetMs milliseconds since the session began, 0 or more
 */
public record ArousalStep(UUID id, PartnerLetter partner, long offsetMs, Arousal level) {
  public ArousalStep {
    Stretches.requireOffset(offsetMs);
  }
}

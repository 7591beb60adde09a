package org.empathyloop.cycle;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.PartnerState;
import org.empathyloop.vocabulary.Polarity;

/** A moment that a partner, or both together, showed at a known time, with what its code means. */
public record PartnerEvent(ChartedMoment moment, Concept concept) {
  private static final String REPAIR_AXIS = "repair";
  private static final String CONNECTING_AXIS = "connecting";
  private static final String CUE_AXIS = "cue";

  public UUID id() {
    return moment.id();
  }

  public long offsetMs() {
    return moment.offsetMs();
  }

  /** What both did together, each of them did. */
  public boolean by(PartnerLetter partner) {
    return moment.actor().is(partner) || moment.actor() == MomentActor.DYAD;
  }

  /** EL-CYC-001: a practice counts only when the partner did it unasked. */
  public boolean tallied() {
    return concept.tallied().counts(moment.prompted());
  }

  public boolean sideways() {
    return tallied() && concept.polarity() == Polarity.SIDEWAYS;
  }

  public boolean connecting() {
    return tallied() && concept.polarity() == Polarity.CONNECTING;
  }

  public boolean repair() {
    return tallied() && concept.axis().equals(REPAIR_AXIS);
  }

  /** EL-CYC-006: a connecting act or a warm cue brings them back; a practice or repair does not. */
  boolean reconnecting() {
    return connecting()
        && (concept.axis().equals(CONNECTING_AXIS) || concept.axis().equals(CUE_AXIS));
  }

  public PartnerState state() {
    return concept.partnerState();
  }
}

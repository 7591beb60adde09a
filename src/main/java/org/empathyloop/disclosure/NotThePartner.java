package org.empathyloop.disclosure;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;

/**
 * The therapist states that a name in a sentence does not mean the partner.
 *
 * @param partner who is not meant
 * @param sentence exactly as {@link LeakHit} told it
 */
public record NotThePartner(CoupleId couple, PartnerLetter partner, String sentence)
    implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }

  /** The sentence stays out of logs. */
  @Override
  public String toString() {
    return "NotThePartner[" + couple + ", " + partner + "]";
  }
}

package org.empathyloop.disclosure;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;

/**
 * A release of one partner's part to one recipient.
 *
 * @param partner whose chart it goes to
 * @param recipient as named in that partner's consent
 */
public record ReleaseRequest(
    CoupleId couple, PartnerLetter partner, String recipient, ReleasePurpose purpose)
    implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}

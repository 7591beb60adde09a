package org.empathyloop.exchange.release;

import java.util.Locale;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.session.SessionId;

/**
 * A release of one partner's part of a session.
 *
 * @param partner whose chart it goes to
 * @param recipient as named in that partner's consent
 * @param language of headings and titles
 */
public record ReleaseOfSession(
    SessionId session,
    PartnerLetter partner,
    String recipient,
    ReleasePurpose purpose,
    Locale language)
    implements InChart {
  @Override
  public ChartPartId part() {
    return session;
  }
}

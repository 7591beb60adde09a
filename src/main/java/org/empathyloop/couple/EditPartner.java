package org.empathyloop.couple;

import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Changes what is known of one partner.
 *
 * @param version the version that was shown, see {@link PartnerSummary#version}
 * @param wish what brings this partner here, in own words, at most 280 characters; left as it is by
 *     whoever may not read it, for whom it is null
 */
public record EditPartner(
    CoupleId couple,
    PartnerLetter letter,
    long version,
    PersonDetails details,
    @Nullable String wish)
    implements InChart {
  private static final int LONGEST_WISH = 280;

  public EditPartner {
    if (wish != null && wish.length() > LONGEST_WISH) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH,
          "field",
          "wish",
          "expected",
          "0.." + LONGEST_WISH,
          "was",
          wish.length());
    }
  }

  @Override
  public ChartPartId part() {
    return couple;
  }
}

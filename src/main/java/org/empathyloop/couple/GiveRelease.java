package org.empathyloop.couple;

import java.time.LocalDate;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * One partner consents that the practice releases that partner's part.
 *
 * @param recipient who may receive it, as named in the practice's settings
 * @param until last day, not before {@code from}
 */
public record GiveRelease(
    CoupleId couple,
    PartnerLetter letter,
    String recipient,
    ReleasePurpose purpose,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn)
    implements InChart {
  private static final int LONGEST_RECIPIENT = 200;

  public GiveRelease {
    if (until.isBefore(from)) {
      throw new EmpathyLoopException(Fault.PERIOD_BACKWARDS);
    }
    if (recipient.isBlank() || recipient.length() > LONGEST_RECIPIENT) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH,
          "field",
          "recipient",
          "expected",
          "1.." + LONGEST_RECIPIENT,
          "was",
          recipient.length());
    }
  }

  @Override
  public ChartPartId part() {
    return couple;
  }
}

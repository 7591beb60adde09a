package org.empathyloop.couple;

import java.time.LocalDate;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Takes a couple into care; the one who asks becomes the first of its care team.
 *
 * @param since first day of care
 */
public record CreateCouple(CoupleId couple, PersonDetails a, PersonDetails b, LocalDate since) {
  public CreateCouple {
    if (a.isSamePersonAs(b)) {
      throw new EmpathyLoopException(Fault.PARTNERS_ARE_ONE_PERSON);
    }
  }
}

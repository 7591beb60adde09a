package org.empathyloop.couple;

import java.time.LocalDate;
import java.util.UUID;
import org.empathyloop.access.AboutObject;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Takes a couple into care.
 *
 * @param since first day of care
 * @param therapist the first of its care team; null when that is the one who asks
 */
public record CreateCouple(
    CoupleId couple,
    PersonDetails a,
    PersonDetails b,
    LocalDate since,
    @Nullable PractitionerId therapist)
    implements AboutObject {
  /** Into the care of the one who asks. */
  public CreateCouple(CoupleId couple, PersonDetails a, PersonDetails b, LocalDate since) {
    this(couple, a, b, since, null);
  }

  public CreateCouple {
    if (a.isSamePersonAs(b)) {
      throw new EmpathyLoopException(Fault.PARTNERS_ARE_ONE_PERSON);
    }
  }

  @Override
  public UUID objectId() {
    return couple.value();
  }

  @Override
  public UUID newChart() {
    return couple.value();
  }
}

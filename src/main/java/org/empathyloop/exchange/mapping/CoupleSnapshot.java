package org.empathyloop.exchange.mapping;

import java.time.LocalDate;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is in care together since when, without their names. */
public record CoupleSnapshot(
    CoupleId couple, PersonId a, PersonId b, LocalDate since, @Nullable LocalDate endedOn) {
  public static CoupleSnapshot of(CoupleSummary couple) {
    return new CoupleSnapshot(
        couple.id(), couple.a().person(), couple.b().person(), couple.since(), couple.endedOn());
  }
}

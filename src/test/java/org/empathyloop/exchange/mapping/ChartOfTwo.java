package org.empathyloop.exchange.mapping;

import java.time.Instant;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PersonId;
import org.empathyloop.session.SessionId;

/** The ids of one invented chart, the same in all samples. */
final class ChartOfTwo {
  static final CoupleId COUPLE = new CoupleId(id("c0"));
  static final PersonId A = new PersonId(id("a0"));
  static final PersonId B = new PersonId(id("b0"));
  static final PractitionerId THERAPIST = new PractitionerId(id("f0"));
  static final SessionId SESSION = new SessionId(id("50"));
  static final InSession IN =
      new InSession(SESSION, COUPLE, THERAPIST, Instant.parse("2026-11-17T09:00:00.250Z"));
  static final ReferenceResolver PEOPLE =
      (couple, partner) ->
          switch (partner) {
            case A -> A;
            case B -> B;
          };

  private ChartOfTwo() {}

  /**
   * @param ending two hexadecimal digits
   */
  static UUID id(String ending) {
    return UUID.fromString("6f6e6c79-0000-4000-8000-0000000000" + ending);
  }
}

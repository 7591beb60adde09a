package org.empathyloop.exchange.mapping;

import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.PersonId;

/** A person in care, in clear: only for readers of this one person's record. */
public record PersonSnapshot(PersonId person, PersonDetails details) {
  public static PersonSnapshot of(PartnerSummary partner) {
    return new PersonSnapshot(partner.person(), partner.details());
  }

  /** The id alone. */
  @Override
  public String toString() {
    return "PersonSnapshot[" + person + "]";
  }
}

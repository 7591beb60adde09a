package org.empathyloop.exchange.mapping;

import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PersonId;

/** Tells which person is A and which is B in a couple; handed to the mappers that need it. */
@FunctionalInterface
public interface ReferenceResolver {
  /**
   * @throws org.empathyloop.shared.EmpathyLoopException with {@code NOT_FOUND} when there is no
   *     such couple
   */
  PersonId person(CoupleId couple, PartnerLetter partner);
}

package org.empathyloop.couple;

import org.empathyloop.vocabulary.Coded;

/** Administrative gender, with the codes of FHIR's value set of that name. */
public enum Gender implements Coded {
  FEMALE,
  MALE,
  OTHER,
  UNKNOWN
}

package org.empathyloop.vocabulary;

/**
 * The state in which a code puts the partner who shows it: the property {@code partner-state} of
 * the CodeSystem.
 */
public enum PartnerState {
  CONNECTING,
  NEUTRAL,
  ACTIVE_PROTECTIVE,
  WITHDRAWN,
  /** The code leaves the partner's state as it was. */
  NONE
}

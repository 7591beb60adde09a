package org.empathyloop.disclosure;

import java.util.Locale;

/** Why something is not released; for the therapist's plan, never for a release. */
public enum Withheld {
  /** It is the other partner's own. */
  OTHER_PARTNER,
  CHART_ONLY,
  /** Nobody has chosen for whom it is. */
  NO_AUDIENCE,
  /** The partner whose chart it would go to has not consented. */
  OWN_CONSENT_MISSING,
  /** It is joint, and the other partner has not consented. */
  OTHER_CONSENT_MISSING,
  /** Records of this kind never leave. */
  NEVER_LEAVES;

  /** Such as {@code other-partner}; its sentence is {@code disclosure.withheld.other-partner}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

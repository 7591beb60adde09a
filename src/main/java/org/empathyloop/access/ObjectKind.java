package org.empathyloop.access;

import java.util.Locale;

/** The kinds of objects that the policy matrix has a row for. */
public enum ObjectKind {
  COUPLE,
  /** What brings a partner here, in own words: not of the data that the front desk keeps. */
  WISH,
  CARE_TEAM,
  SESSION,
  MOMENT,
  RATING,
  PAD,
  CYCLE,
  GOAL,
  NOTE,
  CONSENT,
  RELEASE,
  /** Files of coded sessions, from and for other tools. */
  CODING,
  /** De-identified files for research. */
  RESEARCH,
  DELIVERY,
  RESOURCE,
  AUDIT,
  ACCOUNT,
  CONFIGURATION;

  /** The name in the matrix and in the audit trail, such as {@code care-team}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.empathyloop.analytics;

/** Why a figure of agreement is not there. */
public enum Absence {
  /** One of the two charted nothing that could be compared. */
  NOTHING_CHARTED,
  /** One of the two never changed it, so that it says nothing of what they saw. */
  UNCHANGED,
  /** There is less of it than a figure can rest on. */
  TOO_FEW,
  /** Both said one and the same throughout, so that chance alone agrees on everything. */
  ONE_CODE
}

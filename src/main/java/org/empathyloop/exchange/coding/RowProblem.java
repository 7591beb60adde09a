package org.empathyloop.exchange.coding;

import java.util.Locale;

/** Why a row of a coded file is not taken. */
public enum RowProblem {
  // the row itself
  TIME_MISSING,
  TIME_UNREADABLE,
  BEFORE_START,
  AFTER_END,
  STOP_BEFORE_START,
  STOP_WITHOUT_START,
  STARTED_TWICE,
  DOUBLED,
  BEHAVIOUR_MISSING,
  STATUS_UNKNOWN,
  ROW_INCOMPLETE,
  CELL_TOO_LONG,

  // what was chosen for it
  BEHAVIOUR_NOT_TAKEN,
  SUBJECT_NOT_TAKEN,
  ACTOR_UNFIT,
  END_OF_STATE,
  STATE_WITHOUT_END,
  STATE_NEEDED,
  STATES_OVERLAP,
  STATE_PASSED;

  /** The name in text bundles, such as {@code stop-without-start}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

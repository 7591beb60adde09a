package org.empathyloop.session.web;

import org.jspecify.annotations.Nullable;

/**
 * An edit in the history of the timeline.
 *
 * @param what with what stood before, free text included
 * @param reason why a closed session was amended, null before the close
 */
public record EditRow(
    String what, String who, String when, @Nullable String reason, boolean undone) {
  /** Leaves out what was changed and why: this may reach a log, free text does not. */
  @Override
  public String toString() {
    return "EditRow[" + when + "]";
  }
}

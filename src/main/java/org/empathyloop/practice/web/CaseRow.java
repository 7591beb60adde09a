package org.empathyloop.practice.web;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.couple.CoupleSummary;
import org.jspecify.annotations.Nullable;

/**
 * A couple on the page of today.
 *
 * @param number of the session that runs or comes next
 * @param when such as {@code 09:00} or {@code 17 Nov}; empty before the first session
 * @param whenDetail such as {@code running} or {@code last time}
 * @param share of the last session that ended; null without one
 * @param runningSession null when none is running
 * @param wrapUpSession an ended session whose wrap-up waits; null when none does
 * @param chosen whether the page prepares for this couple
 * @param prepareKey the key that prepares for this couple, none for most
 */
public record CaseRow(
    CoupleSummary couple,
    int number,
    String when,
    String whenDetail,
    @Nullable SharePercent share,
    @Nullable UUID runningSession,
    @Nullable UUID wrapUpSession,
    boolean chosen,
    @Nullable String prepareKey)
    implements Serializable {
  private static final String PREPARE = "P";

  public UUID id() {
    return couple.id().value();
  }

  /** The key that starts or goes on charting; only the chosen couple has it. */
  public @Nullable String chartKey() {
    return chosen ? "S" : null;
  }

  /** Arrows are listed among the keys but take no room on the buttons. */
  public @Nullable String quietKey() {
    return prepareKey == null || prepareKey.equals(PREPARE) ? null : "true";
  }
}

package org.empathyloop.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.ChartLocator;
import org.empathyloop.access.ChartPartId;

/** Tells whose chart a goal belongs to. */
@ApplicationScoped
class GoalLocator implements ChartLocator {
  @Inject private GoalStore goals;

  @Override
  public boolean locates(ChartPartId part) {
    return part instanceof GoalId;
  }

  @Override
  public Optional<UUID> coupleOf(ChartPartId part) {
    return goals.find(new GoalId(part.value())).map(goal -> goal.couple().value());
  }
}

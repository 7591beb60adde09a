package org.empathyloop.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.access.AccessPolicy;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.ChartMembership;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Standing;

/**
 * Tells pages what to offer: {@code #{permits.may('CREATE', 'NOTE', bar.couple)}}. It asks the same
 * policy as the services; what a page offers by mistake, they still refuse.
 */
@Named
@RequestScoped
public class Permits {
  @Inject private AccessPolicy policy;
  @Inject private CurrentActor current;
  @Inject @Any private Instance<ChartMembership> membership;

  private final Map<UUID, Standing> standings = new HashMap<>();

  /** Whether the one who is signed in may do this in the chart of a couple. */
  public boolean may(Action action, ObjectKind object, UUID couple) {
    return current
        .find()
        .map(actor -> policy.can(actor.role(), standing(actor, couple), action, object))
        .orElse(false);
  }

  /** Whether the one who is signed in may do this somewhere in the practice. */
  public boolean anywhere(Action action, ObjectKind object) {
    return current
        .find()
        .map(actor -> policy.canAnywhere(actor.role(), action, object))
        .orElse(false);
  }

  private Standing standing(Actor actor, UUID couple) {
    return standings.computeIfAbsent(
        couple, id -> membership.get().standing(actor.practitioner(), id));
  }
}

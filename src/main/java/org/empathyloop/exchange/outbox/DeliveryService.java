package org.empathyloop.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.empathyloop.access.AccessPolicy;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.ChartMembership;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.access.Standing;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Vault;

/** What was sent, how far it is, and sending it again. */
@ApplicationScoped
@Transactional
public class DeliveryService {
  private static final int MOST_LISTED = 200;

  @Inject private DeliveryStore deliveries;
  @Inject private CurrentActor current;
  @Inject private AccessPolicy policy;
  @Inject @Any private Instance<ChartMembership> membership;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /**
   * The deliveries of one couple's chart, newest first, at most 200. What the other system said of
   * them may tell of a client: it is not there for whoever may not read the couple's notes.
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.DELIVERY)
  public List<DeliverySummary> ofCouple(CoupleId couple) {
    Actor actor = current.required();
    Standing standing = membership.get().standing(actor.practitioner(), couple.value());
    boolean withReason = policy.can(actor.role(), standing, Action.VIEW, ObjectKind.NOTE);
    return deliveries.ofCouple(couple, MOST_LISTED).stream()
        .map(row -> withReason ? row.summary(vault) : row.summary(vault).withoutReason())
        .toList();
  }

  /** The deliveries of the couples that the one who asks cares for, newest first, at most 200. */
  @Permitted(action = Action.VIEW, on = ObjectKind.DELIVERY)
  public List<DeliverySummary> ofCaseload() {
    return ofCaseload(EnumSet.allOf(DeliveryState.class));
  }

  /** Those of the caseload that somebody has to look at, newest first, at most 200. */
  @Permitted(action = Action.VIEW, on = ObjectKind.DELIVERY)
  public List<DeliverySummary> stopped() {
    return ofCaseload(EnumSet.of(DeliveryState.NEEDS_ATTENTION));
  }

  private List<DeliverySummary> ofCaseload(Set<DeliveryState> states) {
    return deliveries.ofCaseload(current.required().practitioner(), states, MOST_LISTED).stream()
        .map(row -> row.summary(vault))
        .toList();
  }

  /**
   * Sends a delivery again that was refused or met silence.
   *
   * @throws EmpathyLoopException with {@link Fault#DELIVERY_NOT_STOPPED} when it waits or has
   *     arrived, {@link Fault#DELIVERY_FOLLOWED} when it puts right what a newer one puts right
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.DELIVERY)
  public void retry(DeliveryId delivery) {
    DeliveryRow row =
        deliveries.find(delivery).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
    if (row.corrects() && deliveries.isFollowed(row)) {
      throw new EmpathyLoopException(Fault.DELIVERY_FOLLOWED);
    }
    row.retry(clock.instant());
  }
}

package org.empathyloop.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.empathyloop.access.Action;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.vault.Vault;

/** Where deliveries are put and taken from. */
@ApplicationScoped
public class Outbox {
  /** Longer than any attempt takes; a delivery of a dead worker is taken up again after it. */
  private static final Duration CLAIM = Duration.ofMinutes(5);

  private static final int MOST_EARLIER = 50;
  private static final int MOST_OF_OTHERS = 10;

  private final RandomGenerator random = RandomGenerator.getDefault();

  @Inject private DeliveryStore deliveries;
  @Inject private CurrentActor current;
  @Inject private AuditTrail audit;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /** Puts a parcel in, in the caller's transaction: sent only if that commits. */
  @Transactional(TxType.MANDATORY)
  public DeliveryId put(Parcel parcel) {
    DeliveryId id = DeliveryId.next();
    deliveries.add(
        new DeliveryRow(id, parcel, current.required().practitioner(), clock.instant(), vault));
    return id;
  }

  /**
   * What went to one partner's chart about a session, or is on its way, in the caller's
   * transaction.
   *
   * @return newest first, at most 50
   */
  @Transactional(TxType.MANDATORY)
  public List<SentParcel> sent(
      CoupleId couple, PartnerLetter letter, UUID session, Destination to) {
    byte[] recipient = DeliveryRow.recipientIndex(to.recipient(), vault);
    return deliveries.sent(couple, letter, session, recipient, to.base(), MOST_EARLIER).stream()
        .map(row -> row.sent(vault))
        .toList();
  }

  /**
   * What went to one partner's chart about all other sessions, or is on its way, in the caller's
   * transaction.
   *
   * @return newest first, at most 10
   */
  @Transactional(TxType.MANDATORY)
  public List<SentParcel> sentAboutOthers(
      CoupleId couple, PartnerLetter letter, UUID session, Destination to) {
    byte[] recipient = DeliveryRow.recipientIndex(to.recipient(), vault);
    return deliveries
        .sentAboutOthers(couple, letter, session, recipient, to.base(), MOST_OF_OTHERS)
        .stream()
        .map(row -> row.sent(vault))
        .toList();
  }

  /** Takes deliveries to a system that are due, each for one attempt. */
  @Transactional(TxType.REQUIRES_NEW)
  List<Attempt> take(Destination to, int limit) {
    Instant now = clock.instant();
    byte[] recipient = DeliveryRow.recipientIndex(to.recipient(), vault);
    return deliveries.lockDue(recipient, to.base(), now, limit).stream()
        .map(row -> row.claim(now.plus(CLAIM), vault))
        .toList();
  }

  /** Writes how an attempt ended; what arrived is a disclosure in the audit trail. */
  @Transactional(TxType.REQUIRES_NEW)
  void settle(Attempt attempt, Outcome outcome) {
    deliveries
        .find(attempt.delivery())
        .orElseThrow()
        .settle(outcome, clock.instant(), random, vault);
    if (outcome instanceof Outcome.Accepted) {
      account(attempt, Action.EXPORT, "arrived");
    } else if (outcome instanceof Outcome.Withdrawn) {
      account(attempt, Action.EDIT, "withdrawn");
    }
  }

  private void account(Attempt attempt, Action action, String what) {
    audit.record(
        action, ObjectKind.DELIVERY, attempt.delivery().value(), attempt.couple().value(), what);
  }
}

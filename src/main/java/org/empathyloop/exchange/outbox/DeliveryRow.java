package org.empathyloop.exchange.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** One delivery and how far it is. */
@Entity
@Table(name = "delivery")
class DeliveryRow {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "letter_code")
  private PartnerLetter letter;

  @Column(name = "session_id")
  private UUID sessionId;

  private byte[] recipient;

  /** Finds the deliveries to one recipient, whose name is sealed. */
  @Column(name = "recipient_index")
  private byte[] recipientIndex;

  @Column(name = "base_uri")
  private String base;

  @Column(name = "purpose_code")
  private ReleasePurpose purpose;

  private boolean joint;

  /** Whether it puts right what the chart has. */
  private boolean corrects;

  @Column(name = "sealed_bundle")
  private byte[] sealedBundle;

  private int resources;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DeliveryState state;

  private int attempts;

  /** Whether an attempt may have been taken although nobody said so. */
  private boolean doubtful;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  /** While it lasts another worker leaves the delivery alone. */
  @Column(name = "claimed_until")
  private @Nullable Instant claimedUntil;

  @Column(name = "http_status")
  private @Nullable Integer httpStatus;

  @Column(name = "sealed_reason")
  private byte @Nullable [] sealedReason;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "requested_by")
  private UUID requestedBy;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected DeliveryRow() {}

  DeliveryRow(DeliveryId id, Parcel parcel, PractitionerId by, Instant at, Vault vault) {
    this.id = id.value();
    this.coupleId = parcel.couple().value();
    this.letter = parcel.letter();
    this.sessionId = parcel.session();
    String name = parcel.destination().recipient();
    this.recipient = vault.seal(KeyOwner.couple(coupleId), cell("recipient"), name);
    this.recipientIndex = recipientIndex(name, vault);
    this.base = parcel.destination().base().toString();
    this.purpose = parcel.purpose();
    this.joint = parcel.joint();
    this.corrects = parcel.corrects();
    this.sealedBundle =
        vault.seal(KeyOwner.couple(coupleId), cell("sealed_bundle"), parcel.transaction());
    this.resources = parcel.resources();
    this.state = DeliveryState.WAITING;
    this.nextAttemptAt = at;
    this.requestedAt = at;
    this.requestedBy = by.value();
  }

  /**
   * Takes the delivery for one attempt. From here on it counts as doubtful until somebody settles
   * it: a process that dies now may have sent it.
   */
  Attempt claim(Instant until, Vault vault) {
    Attempt attempt =
        new Attempt(
            new DeliveryId(id),
            new CoupleId(coupleId),
            letter,
            recipient(vault),
            purpose,
            joint,
            new PractitionerId(requestedBy),
            transaction(vault),
            doubtful);
    doubtful = true;
    attempts++;
    claimedUntil = until;
    return attempt;
  }

  void settle(Outcome outcome, Instant at, RandomGenerator random, Vault vault) {
    claimedUntil = null;
    if (outcome instanceof Outcome.Accepted) {
      state = DeliveryState.ARRIVED;
      doubtful = false;
      httpStatus = null;
      sealedReason = null;
      settledAt = at;
    } else if (outcome instanceof Outcome.Withdrawn) {
      state = DeliveryState.WITHDRAWN;
      httpStatus = null;
      sealedReason = null;
      settledAt = at;
    } else if (outcome instanceof Outcome.Refused refused) {
      doubtful = false;
      needsAttention(refused.status(), refused.reason(), at, vault);
    } else {
      postpone((Outcome.Postponed) outcome, at, random, vault);
    }
  }

  private void postpone(
      Outcome.Postponed postponed, Instant at, RandomGenerator random, Vault vault) {
    doubtful = postponed.doubtful();
    httpStatus = postponed.status();
    Duration pause = BackOff.pause(attempts, random);
    Duration asked = postponed.askedPause().orElse(Duration.ZERO);
    nextAttemptAt = at.plus(asked.compareTo(pause) > 0 ? asked : pause);
    if (attempts >= BackOff.MOST_ATTEMPTS) {
      needsAttention(postponed.status(), "", at, vault);
    }
  }

  private void needsAttention(@Nullable Integer status, String reason, Instant at, Vault vault) {
    state = DeliveryState.NEEDS_ATTENTION;
    httpStatus = status;
    sealedReason =
        reason.isEmpty()
            ? null
            : vault.seal(KeyOwner.couple(coupleId), cell("sealed_reason"), reason);
    settledAt = at;
  }

  /**
   * Somebody looked and wants it sent again.
   *
   * @throws EmpathyLoopException with {@link Fault#DELIVERY_NOT_STOPPED} unless it needs attention
   */
  void retry(Instant at) {
    if (state != DeliveryState.NEEDS_ATTENTION) {
      throw new EmpathyLoopException(Fault.DELIVERY_NOT_STOPPED);
    }
    state = DeliveryState.WAITING;
    attempts = 0;
    nextAttemptAt = at;
    settledAt = null;
  }

  DeliverySummary summary(Vault vault) {
    return new DeliverySummary(
        new DeliveryId(id),
        new CoupleId(coupleId),
        letter,
        sessionId,
        recipient(vault),
        corrects,
        resources,
        state,
        claimedUntil == null ? attempts : attempts - 1,
        state == DeliveryState.WAITING ? nextAttemptAt : null,
        httpStatus,
        sealedReason == null
            ? null
            : vault.open(KeyOwner.couple(coupleId), cell("sealed_reason"), sealedReason),
        requestedAt,
        settledAt);
  }

  /** Equal for equal recipients, and tells nothing else of them. */
  static byte[] recipientIndex(String recipient, Vault vault) {
    return vault.blindIndex("recipient|" + recipient);
  }

  SentParcel sent(Vault vault) {
    return new SentParcel(transaction(vault), joint, requestedAt);
  }

  boolean corrects() {
    return corrects;
  }

  private String transaction(Vault vault) {
    return vault.open(KeyOwner.couple(coupleId), cell("sealed_bundle"), sealedBundle);
  }

  private String recipient(Vault vault) {
    return vault.open(KeyOwner.couple(coupleId), cell("recipient"), recipient);
  }

  UUID couple() {
    return coupleId;
  }

  private Cell cell(String column) {
    return new Cell("delivery", column, id);
  }
}

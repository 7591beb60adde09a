package org.empathyloop.exchange.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.empathyloop.couple.Agreements;
import org.empathyloop.couple.CoupleService;

/** Asks, right before a delivery is sent, whether the consents behind it still hold. */
@ApplicationScoped
class DeliveryConsent {
  @Inject private CoupleService couples;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  boolean holds(Attempt attempt) {
    Agreements agreements = couples.agreements(attempt.couple());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return attempt.joint()
        ? agreements.coversJointParts(attempt.recipient(), attempt.purpose(), today)
        : agreements
            .release(attempt.letter(), attempt.recipient(), attempt.purpose(), today)
            .isPresent();
  }
}

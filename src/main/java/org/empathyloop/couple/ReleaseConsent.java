package org.empathyloop.couple;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One partner's consent to release.
 *
 * @param id also the logical id of the FHIR Consent
 */
public record ReleaseConsent(
    UUID id,
    CoupleId couple,
    PartnerLetter letter,
    String recipient,
    ReleasePurpose purpose,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    @Nullable Instant revokedAt)
    implements Serializable {
  /** Whether it lets the practice release to this recipient for this purpose on this day. */
  public boolean covers(String toRecipient, ReleasePurpose forPurpose, LocalDate on) {
    return revokedAt == null
        && recipient.equals(toRecipient)
        && purpose == forPurpose
        && !on.isBefore(from)
        && !on.isAfter(until);
  }

  /** Whether it holds on this day, for whomever. */
  public boolean isInForce(LocalDate on) {
    return covers(recipient, purpose, on);
  }
}

package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** One partner's consent to release; it is revoked, never removed. */
@Entity
@Table(name = "release_consent")
class ReleaseConsentRow {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "letter_code")
  private PartnerLetter letter;

  /** Sealed under the couple's key. */
  private byte[] recipient;

  @Column(name = "purpose_code")
  private ReleasePurpose purpose;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "until_on")
  private LocalDate untilOn;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected ReleaseConsentRow() {}

  ReleaseConsentRow(GiveRelease command, PractitionerId by, Instant at, Vault vault) {
    this.id = Ids.next();
    this.coupleId = command.couple().value();
    this.letter = command.letter();
    this.recipient = vault.seal(owner(), cell(), command.recipient().strip());
    this.purpose = command.purpose();
    this.fromOn = command.from();
    this.untilOn = command.until();
    this.signedOn = command.signedOn();
    this.recordedAt = at;
    this.recordedBy = by.value();
  }

  /** Stops future releases; a second time changes nothing. */
  void revoke(Instant at) {
    if (revokedAt == null) {
      revokedAt = at;
    }
  }

  boolean belongsTo(CoupleId couple) {
    return coupleId.equals(couple.value());
  }

  ReleaseConsent value(Vault vault) {
    return new ReleaseConsent(
        id,
        new CoupleId(coupleId),
        letter,
        vault.open(owner(), cell(), recipient),
        purpose,
        fromOn,
        untilOn,
        signedOn,
        revokedAt);
  }

  private KeyOwner owner() {
    return KeyOwner.couple(coupleId);
  }

  private Cell cell() {
    return new Cell("release_consent", "recipient", id);
  }
}

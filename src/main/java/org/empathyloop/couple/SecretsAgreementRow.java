package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.jspecify.annotations.Nullable;

/** A version of the agreement on secrets; a new one is a new row. */
@Entity
@Table(name = "secrets_agreement")
@IdClass(SecretsAgreementRow.Key.class)
class SecretsAgreementRow {
  @Id
  @Column(name = "couple_id")
  private UUID coupleId;

  @Id
  @Column(name = "agreement_no")
  private int number;

  @Column(name = "policy_code")
  private SecretsPolicy policy;

  @Column(name = "signed_a_on")
  private @Nullable LocalDate signedByA;

  @Column(name = "signed_b_on")
  private @Nullable LocalDate signedByB;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected SecretsAgreementRow() {}

  SecretsAgreementRow(AgreeOnSecrets command, int number, PractitionerId by, Instant at) {
    this.coupleId = command.couple().value();
    this.number = number;
    this.policy = command.policy();
    this.signedByA = command.signedByA();
    this.signedByB = command.signedByB();
    this.recordedAt = at;
    this.recordedBy = by.value();
  }

  SecretsAgreement value() {
    return new SecretsAgreement(number, policy, signedByA, signedByB);
  }

  /** Couple and number. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID coupleId;
    private int number;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && coupleId.equals(key.coupleId) && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(coupleId, number);
    }
  }
}

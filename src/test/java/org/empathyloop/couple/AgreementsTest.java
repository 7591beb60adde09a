package org.empathyloop.couple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementsTest {
  /** EL-CPL-005. */
  @Test
  void a_policy_on_secrets_is_in_force_when_both_have_signed() {
    assertThat(signed(null, null).isSignedByBoth()).isFalse();
    assertThat(signed(DAY, null).isSignedByBoth()).isFalse();
    assertThat(signed(null, DAY).isSignedByBoth()).isFalse();
    assertThat(signed(DAY, DAY).isSignedByBoth()).isTrue();
  }

  private static SecretsAgreement signed(@Nullable LocalDate byA, @Nullable LocalDate byB) {
    return new SecretsAgreement(1, SecretsPolicy.NO_SECRETS, byA, byB);
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final CoupleId COUPLE = CoupleId.next();

  /** EL-CPL-006. */
  @Test
  void joint_parts_need_both_partners() {
    var onlyA = agreements(consent(PartnerLetter.A, DAY, null));
    var both = agreements(consent(PartnerLetter.A, DAY, null), consent(PartnerLetter.B, DAY, null));

    assertThat(onlyA.coversJointParts("Clinic", ReleasePurpose.TREATMENT, DAY)).isFalse();
    assertThat(both.coversJointParts("Clinic", ReleasePurpose.TREATMENT, DAY)).isTrue();
  }

  /** EL-CPL-006. */
  @Test
  void a_consent_holds_through_its_last_day_and_no_longer() {
    var consent = consent(PartnerLetter.A, DAY, null);

    assertThat(consent.isInForce(DAY)).isTrue();
    assertThat(consent.isInForce(DAY.plusDays(1))).isFalse();
    assertThat(consent.isInForce(DAY.minusDays(11))).isFalse();
  }

  /** EL-CPL-006. */
  @Test
  void a_consent_taken_back_covers_nothing() {
    var agreements = agreements(consent(PartnerLetter.A, DAY, Instant.EPOCH));

    assertThat(agreements.release(PartnerLetter.A, "Clinic", ReleasePurpose.TREATMENT, DAY))
        .isEmpty();
  }

  /** EL-CPL-006. */
  @Test
  void a_consent_covers_its_recipient_and_purpose_only() {
    var agreements = agreements(consent(PartnerLetter.A, DAY, null));

    assertThat(agreements.release(PartnerLetter.A, "Other", ReleasePurpose.TREATMENT, DAY))
        .isEmpty();
    assertThat(agreements.release(PartnerLetter.A, "Clinic", ReleasePurpose.PAYMENT, DAY))
        .isEmpty();
  }

  private static Agreements agreements(ReleaseConsent... consents) {
    return new Agreements(null, List.of(consents));
  }

  private static ReleaseConsent consent(
      PartnerLetter letter, LocalDate until, @Nullable Instant revokedAt) {
    return new ReleaseConsent(
        Ids.next(),
        COUPLE,
        letter,
        "Clinic",
        ReleasePurpose.TREATMENT,
        DAY.minusDays(10),
        until,
        DAY.minusDays(10),
        revokedAt);
  }
}

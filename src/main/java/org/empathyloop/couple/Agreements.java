package org.empathyloop.couple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the two partners have agreed to: the policy on secrets and their consents to release. */
public record Agreements(@Nullable SecretsAgreement secrets, List<ReleaseConsent> releases) {
  public Agreements {
    releases = List.copyOf(releases);
  }

  /** The consent of this partner that covers a release, if there is one. */
  public Optional<ReleaseConsent> release(
      PartnerLetter letter, String recipient, ReleasePurpose purpose, LocalDate on) {
    return releases.stream()
        .filter(consent -> consent.letter() == letter)
        .filter(consent -> consent.covers(recipient, purpose, on))
        .findFirst();
  }

  /** Joint parts leave only when both partners consent. */
  public boolean coversJointParts(String recipient, ReleasePurpose purpose, LocalDate on) {
    return release(PartnerLetter.A, recipient, purpose, on).isPresent()
        && release(PartnerLetter.B, recipient, purpose, on).isPresent();
  }
}

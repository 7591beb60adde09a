package org.empathyloop.disclosure;

import java.time.LocalDate;
import org.empathyloop.couple.Agreements;
import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * EL-DIS-001: a partner's own parts leave by that partner's consent, joint parts by both consents,
 * and nothing else leaves at all.
 */
final class ReleasePolicy {
  private final ReleaseRequest request;
  private final boolean ownConsent;
  private final boolean otherConsent;

  ReleasePolicy(ReleaseRequest request, Agreements agreements, LocalDate today) {
    this.request = request;
    this.ownConsent = consents(agreements, request.partner(), today);
    this.otherConsent = consents(agreements, request.partner().other(), today);
  }

  <D extends Disclosable> Decision<D> decide(D item) {
    return new Decision<>(item, withheld(item));
  }

  private @Nullable Withheld withheld(Disclosable item) {
    return switch (item.kind().leaves()) {
      case NEVER -> Withheld.NEVER_LEAVES;
      case WITH_BOTH -> joint();
      case BY_AUDIENCE -> byAudience(item.audience());
    };
  }

  private @Nullable Withheld byAudience(@Nullable Audience audience) {
    if (audience == null) {
      return Withheld.NO_AUDIENCE;
    }
    return switch (audience) {
      case JOINT -> joint();
      case PARTNER_A -> of(PartnerLetter.A);
      case PARTNER_B -> of(PartnerLetter.B);
      case CHART_ONLY -> Withheld.CHART_ONLY;
    };
  }

  private @Nullable Withheld of(PartnerLetter owner) {
    return owner == request.partner() ? own() : Withheld.OTHER_PARTNER;
  }

  private @Nullable Withheld own() {
    return ownConsent ? null : Withheld.OWN_CONSENT_MISSING;
  }

  private @Nullable Withheld joint() {
    if (!ownConsent) {
      return Withheld.OWN_CONSENT_MISSING;
    }
    return otherConsent ? null : Withheld.OTHER_CONSENT_MISSING;
  }

  private boolean consents(Agreements agreements, PartnerLetter partner, LocalDate today) {
    return agreements.release(partner, request.recipient(), request.purpose(), today).isPresent();
  }
}

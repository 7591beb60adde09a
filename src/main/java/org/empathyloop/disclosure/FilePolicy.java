package org.empathyloop.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathyloop.couple.Agreements;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * EL-DIS-007: a file that a partner takes away is a release at that partner's request. Own parts
 * need a consent of that partner for this purpose, joint parts the consents of both for the same
 * recipient; the other partner's own parts are in no file but that partner's.
 */
final class FilePolicy {
  private final CoupleId couple;
  private final Agreements agreements;
  private final LocalDate today;

  FilePolicy(CoupleId couple, Agreements agreements, LocalDate today) {
    this.couple = couple;
    this.agreements = agreements;
    this.today = today;
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#FILE_CONSENT_MISSING} and the partner whose
   *     consent is missing
   */
  <D extends Disclosable> List<D> held(Reader reader, List<D> parts) {
    return switch (reader) {
      case THERAPIST -> ReaderCopy.of(reader, parts).shown();
      case PARTNER_A -> released(reader, request(PartnerLetter.A), parts);
      case PARTNER_B -> released(reader, request(PartnerLetter.B), parts);
      case JOINT -> released(reader, jointRequest(), parts);
    };
  }

  private <D extends Disclosable> List<D> released(
      Reader reader, ReleaseRequest request, List<D> parts) {
    var policy = new ReleasePolicy(request, agreements, today);
    return ReaderCopy.of(reader, parts).shown().stream()
        .filter(part -> policy.decide(part).released())
        .toList();
  }

  /** By the consent that lets most leave: one that the other partner shares, else the first. */
  private ReleaseRequest request(PartnerLetter partner) {
    return shared(partner)
        .or(() -> consents(partner).stream().findFirst())
        .map(this::by)
        .orElseThrow(() -> missing(partner));
  }

  private ReleaseRequest jointRequest() {
    return shared(PartnerLetter.A)
        .map(this::by)
        .orElseThrow(
            () -> missing(consents(PartnerLetter.A).isEmpty() ? PartnerLetter.A : PartnerLetter.B));
  }

  private Optional<ReleaseConsent> shared(PartnerLetter partner) {
    return consents(partner).stream()
        .filter(one -> agreements.coversJointParts(one.recipient(), one.purpose(), today))
        .findFirst();
  }

  private List<ReleaseConsent> consents(PartnerLetter partner) {
    return agreements.releases().stream()
        .filter(one -> one.letter() == partner && one.purpose() == ReleasePurpose.PATIENT_REQUEST)
        .filter(one -> one.isInForce(today))
        .toList();
  }

  private ReleaseRequest by(ReleaseConsent consent) {
    return new ReleaseRequest(couple, consent.letter(), consent.recipient(), consent.purpose());
  }

  private static EmpathyLoopException missing(PartnerLetter partner) {
    return new EmpathyLoopException(Fault.FILE_CONSENT_MISSING, "partner", partner.name());
  }
}

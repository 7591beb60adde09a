package org.empathyloop.exchange.mapping;

import java.time.Instant;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.ReleaseConsent;
import org.empathyloop.couple.ReleasePurpose;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Maps one partner's consent to profile {@code release-consent}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ id</td><td>extension consent-about ↔ couple</td></tr>
 *   <tr><td>patient ↔ letter</td><td>dateTime ↔ signedOn</td></tr>
 *   <tr><td>provision.actor.reference.display ↔ recipient</td><td>provision.purpose ↔ purpose</td>
 *   </tr>
 *   <tr><td>provision.period ↔ from, until</td><td>extension revoked-at, status ↔ revokedAt</td>
 *   </tr>
 * </table>
 */
final class ReleaseConsentMapper implements FhirMapper<ReleaseConsent, Consent> {
  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
  private static final String ABOUT = Profiles.address("consent-about");
  private static final String REVOKED = Profiles.address("revoked-at");
  private static final String REASON_SYSTEM = HL7 + "v3-ActReason";
  private static final String PURPOSE = "Consent.provision.purpose";

  private final ActorElement actors;

  ReleaseConsentMapper(CodeBook codes, ReferenceResolver people) {
    this.actors = new ActorElement(new CodeElement(codes), people);
  }

  @Override
  public String profile() {
    return "release-consent";
  }

  @Override
  public Consent toFhir(ReleaseConsent value) {
    Consent consent = Claim.claim(new Consent(), profile(), value.id());
    consent.addExtension(ABOUT, References.to(value.couple()));
    if (value.revokedAt() != null) {
      consent.addExtension(REVOKED, TimeElement.instant(value.revokedAt()));
    }
    consent.setStatus(value.revokedAt() == null ? ConsentState.ACTIVE : ConsentState.INACTIVE);
    consent.setScope(concept(HL7 + "consentscope", "patient-privacy"));
    consent.addCategory(concept("http://loinc.org", "59284-0"));
    consent.addCategory(concept(HL7 + "v3-ActCode", "IDSCL"));
    consent.setPatient(actors.person(value.couple(), value.letter()));
    consent.setDateTimeElement(TimeElement.of(value.signedOn()));
    consent.setPolicyRule(concept(HL7 + "consentpolicycodes", "hipaa-auth"));
    consent.setProvision(provision(value));
    return consent;
  }

  @Override
  public ReleaseConsent fromFhir(Consent consent) {
    CoupleId couple = about(consent);
    ProvisionComponent provision = consent.getProvision();
    Reading.require(provision.getActor().size() == 1, "Consent.provision.actor", "one recipient");
    Reading.require(provision.getPurpose().size() == 1, PURPOSE, "one purpose");
    return new ReleaseConsent(
        Claim.id(consent),
        couple,
        actors.letter(couple, consent.getPatient(), "Consent.patient"),
        Reading.required(
            provision.getActorFirstRep().getReference().getDisplay(),
            "Consent.provision.actor.reference.display"),
        purpose(provision.getPurposeFirstRep()),
        TimeElement.day(provision.getPeriod().getStartElement(), "Consent.provision.period.start"),
        TimeElement.day(provision.getPeriod().getEndElement(), "Consent.provision.period.end"),
        TimeElement.day(consent.getDateTimeElement(), "Consent.dateTime"),
        revokedAt(consent));
  }

  private static ProvisionComponent provision(ReleaseConsent value) {
    var provision = new ProvisionComponent();
    provision.setType(ConsentProvisionType.PERMIT);
    provision.setPeriod(TimeElement.period(value.from(), value.until()));
    provision
        .addActor()
        .setRole(concept(HL7 + "v3-ParticipationType", "IRCP"))
        .setReference(new Reference().setDisplay(value.recipient()));
    provision.addAction(concept(HL7 + "consentaction", "disclose"));
    provision.addPurpose(new Coding(REASON_SYSTEM, reason(value.purpose()), null));
    return provision;
  }

  private static String reason(ReleasePurpose purpose) {
    return switch (purpose) {
      case TREATMENT -> "TREAT";
      case PATIENT_REQUEST -> "PATRQT";
      case PAYMENT -> "HPAYMT";
    };
  }

  private static ReleasePurpose purpose(Coding coding) {
    for (ReleasePurpose purpose : ReleasePurpose.values()) {
      if (REASON_SYSTEM.equals(coding.getSystem()) && reason(purpose).equals(coding.getCode())) {
        return purpose;
      }
    }
    throw Reading.unreadable(PURPOSE, "TREAT, PATRQT or HPAYMT");
  }

  private static CoupleId about(Consent consent) {
    Extension about = consent.getExtensionByUrl(ABOUT);
    if (about != null && about.getValue() instanceof Reference couple) {
      return References.couple(couple, "Consent.extension");
    }
    throw Reading.unreadable("Consent.extension", "the extension " + ABOUT);
  }

  private static @Nullable Instant revokedAt(Consent consent) {
    Extension revoked = consent.getExtensionByUrl(REVOKED);
    Reading.require(
        consent.getStatus() == (revoked == null ? ConsentState.ACTIVE : ConsentState.INACTIVE),
        "Consent.status",
        "inactive with a time of revocation, or active without");
    return revoked == null ? null : TimeElement.instant(revoked.getValue(), "Consent.extension");
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding(system, code, null));
  }
}

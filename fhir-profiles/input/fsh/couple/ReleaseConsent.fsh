// One a partner: Consent.patient takes a Patient only, and each partner decides alone. What is joint
// leaves when both have consented.
Profile: ReleaseConsent
Parent: Consent
Id: release-consent
Title: "Consent of one partner to release"
Description: "One partner lets the practice release that partner's own parts, and the joint parts when the other partner consents too, to one recipient for one purpose."
* extension contains
    ConsentAbout named couple 1..1 and
    RevokedAt named revoked-at 0..1
* status 1..1
* scope = $consentScope#patient-privacy
* category 2..2
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #closed
* category contains
    consent 1..1 and
    disclosure 1..1
* category[consent] = $loinc#59284-0
* category[disclosure] = $actCode#IDSCL
* patient 1..1
* dateTime 1..1
* policyRule 1..1
* policyRule = $consentPolicy#hipaa-auth
* provision 1..1
  * type 1..1
  * type = #permit
  * period 1..1
    * start 1..1
    * end 1..1
  * actor 1..1
    * role = $participationType#IRCP
    * reference.display 1..1
  * action 1..1
  * action = $consentAction#disclose
  * purpose 1..1
  * purpose from ReleaseReasonVS (required)
* status and scope and category and patient and dateTime and policyRule and provision MS
* provision.type and provision.period and provision.actor and provision.action and provision.purpose MS
* extension[couple] and extension[revoked-at] MS

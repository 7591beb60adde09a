// LOINC's codes that our profiles name, so that they can be validated without a terminology server.
CodeSystem: LoincFragment
Id: loinc-fragment
Title: "LOINC codes used here"
Description: "The few LOINC codes that the profiles of Empathy Loop use."
* ^url = "http://loinc.org"
* ^content = #fragment
* ^caseSensitive = false
* ^experimental = false
* insert LoincNotice
* #107332-9 "Goal attainment scale - Reported"
* #107333-7 "Practitioner follow-up goal attainment scaling score"
* #107334-5 "Patient follow-up goal attainment scaling score"
* #LA34479-8 "Much better than expected"
* #LA34480-6 "Better than expected"
* #LA34481-4 "Expected outcome"
* #LA34483-0 "Less than expected"
* #LA34484-8 "Much less than expected"
* #34904-3 "Mental health Progress note"
* #59284-0 "Patient Consent"

Extension: ConsentAbout
Id: consent-about
Title: "Couple that a consent is about"
Description: "The couple whose record a partner lets the practice release from: one person can be in two couples over time, and a consent covers one of them."
Context: Consent
* value[x] 1..1
* value[x] only Reference(Couple)

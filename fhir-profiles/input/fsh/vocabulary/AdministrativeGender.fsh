// The codes are HL7's; this supplement only adds what the chart shows.
CodeSystem: AdministrativeGenderWords
Id: administrative-gender
Title: "Words for administrative gender"
Description: "Labels and definitions, in English and Spanish, for HL7's codes of administrative gender."
* ^url = "https://empathyloop.org/fhir/CodeSystem/administrative-gender"
* ^language = #en
* ^caseSensitive = true
* ^experimental = false
* ^content = #supplement
* ^supplements = "http://hl7.org/fhir/administrative-gender"
* insert ConceptProperty(axis, [[The list of codes that it belongs to.]])
* #female "Female" "Administrative gender: female."
* insert Carries(female, axis, gender)
* insert Spanish(female, [[Femenino]], [[Género administrativo: mujer.]])
* #male "Male" "Administrative gender: male."
* insert Carries(male, axis, gender)
* insert Spanish(male, [[Masculino]], [[Género administrativo: hombre.]])
* #other "Other" "Administrative gender: another."
* insert Carries(other, axis, gender)
* insert Spanish(other, [[Otro]], [[Género administrativo: otro.]])
* #unknown "Not stated" "Administrative gender: not known or not stated."
* insert Carries(unknown, axis, gender)
* insert Spanish(unknown, [[Sin indicar]], [[Género administrativo: desconocido o sin indicar.]])

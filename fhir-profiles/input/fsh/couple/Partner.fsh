Profile: Partner
Parent: Patient // not US Core: a couple may be taken in by name alone
Id: partner
Title: "Partner"
Description: "One person in care, with the record numbers that lead to that person's own chart in other systems."
* extension contains Pronouns named pronouns 0..1
* identifier
  * extension contains PatientIdElsewhere named patient-id 0..1
  * system 1..1
  * value 1..1
* active 0..0
* name 1..1
  * use 1..1
  * use = #official
  * given 1..1
* telecom
  * system 1..1
  * value 1..1
* gender 1..1
* link 0..0
* contact 0..0
* identifier and identifier.system and identifier.value and name and name.given and name.family and telecom and gender and birthDate MS
* extension[pronouns] and identifier.extension[patient-id] MS

Profile: TherapySession
Parent: Encounter // not US Core: the subject is the couple
Id: therapy-session
Title: "Therapy session"
Description: "One session of a couple with their therapist."
* extension contains LeftSeat named left-seat 0..1
* class from SessionClassVS (required)
* subject 1..1
* subject only Reference(Couple)
* participant 1..*
  * individual 1..1
  * individual only Reference(Practitioner)
* period 1..1
  * start 1..1
* status and class and subject and participant and participant.individual and period MS
* extension[left-seat] MS

Profile: ProgressNote
Parent: Composition
Id: progress-note
Title: "Progress note"
Description: "The note of one session: sections of the format, each made of paragraphs with an audience. Only a signed note is a resource. An addendum is a note of its own that appends to the first. The private psychotherapy note is no FHIR resource."
* status 1..1
* type 1..1
* type = $loinc#34904-3
* category 0..0
* subject 1..1
* subject only Reference(Couple)
* encounter 1..1
* encounter only Reference(TherapySession)
* author 1..1
* author only Reference(Practitioner)
* attester 1..1
  * mode = #legal
  * time 1..1
  * party 1..1
  * party only Reference(Practitioner)
  * extension contains ContentHash named content-hash 1..1
* relatesTo 0..1
  * code = #appends
  * target[x] only Reference(ProgressNote)
* section 1..*
  * title 1..1
  * code 1..1
  * code from NoteSectionVS (required)
  * text 0..0
  * entry 0..0
  * section 1..*
    * extension contains Audience named audience 1..1
    * title 1..1
    * code 1..1
    * code from NoteTopicVS (required)
    * text 1..1
    * entry only Reference(ObservedMoment or InteractionCycle or GoalRating)
    * entry ^short = "What was charted and is told here"
    * section 0..0
* status and type and subject and encounter and date and author and title and attester and relatesTo and section MS
* section.title and section.code and section.section and section.section.code and section.section.text and section.section.entry MS
* section.section.extension[audience] MS
* attester.mode and attester.time and attester.party and attester.extension[content-hash] MS

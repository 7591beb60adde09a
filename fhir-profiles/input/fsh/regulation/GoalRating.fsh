Profile: GoalRating
Parent: Observation // not US Core: the subject is the couple
Id: goal-rating
Title: "Rating of a goal"
Description: "Which level of a goal was reached, as one partner or the therapist rates it. Same elements as HL7's GAS score observation, whose subject can only be one patient."
* category 1..*
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains survey 1..1
* category[survey] = $observationCategory#survey
* code from GasRaterVS (required)
* subject 1..1
* subject only Reference(Couple)
* focus 1..1
* focus only Reference(CoRegulationGoal)
* encounter 0..1
* encounter only Reference(TherapySession)
* effective[x] 1..1
* effective[x] only dateTime
* performer 1..1
* performer only Reference(Patient or Practitioner)
* performer ^short = "Who rated it"
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from GasLevelVS (required)
* component 0..0
* hasMember 0..0
* derivedFrom 0..0
* status and category and code and subject and focus and encounter and effective[x] and performer and value[x] MS

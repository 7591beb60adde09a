Profile: EchoCheck
Parent: Observation // not US Core: the subject is the couple
Id: echo-check
Title: "Echo check"
Description: "One partner's answer to the question whether a feeling was their own or picked up from the other."
* insert ObservedInSession
* code = Chart#echo-check
* focus 1..1
* focus only Reference(Patient)
  * extension contains Actor named actor 1..1
* effective[x] 1..1
* effective[x] only dateTime
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from EchoAnswerVS (required)
* hasMember 0..0
* derivedFrom 0..1
* derivedFrom only Reference(ObservedMoment)
* derivedFrom ^short = "The moment at which the question was asked"
* insert Parts
* insert Part(offset, 1, 1, [[Milliseconds since the session began]])
* insert PartIsMilliseconds(offset)
* status and category and code and subject and focus and encounter and effective[x] and performer and value[x] and derivedFrom MS
* focus.extension[actor] MS

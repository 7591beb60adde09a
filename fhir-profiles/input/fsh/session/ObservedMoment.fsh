Profile: ObservedMoment
Parent: Observation // not US Core: the subject is the couple
Id: observed-moment
Title: "Observed moment"
Description: "What one partner showed at one moment of a session, as seen by the therapist; or what the therapist did, or both partners together."
* insert ObservedInSession
* code from MomentCodeVS (required)
* focus 1..1
* focus only Reference(Patient or Practitioner or Couple)
  * extension contains Actor named actor 1..1
* effective[x] 1..1
* effective[x] only dateTime
* value[x] 0..0
* method 1..1
* method from CaptureVS (required)
* hasMember 0..0
* derivedFrom 0..1
* derivedFrom only Reference(ObservedMoment)
* derivedFrom ^short = "The earlier moment that this one answers"
* insert Parts
* insert Part(offset, 1, 1, [[Milliseconds since the session began]])
* insert PartIsMilliseconds(offset)
* insert Part(strength, 1, 1, [[1 slight, 2 clear, 3 strong]])
* component[strength].value[x] only integer
* component[strength].valueInteger ^minValueInteger = 1
* component[strength].valueInteger ^maxValueInteger = 3
* insert Part(prompted, 1, 1, [[Whether the therapist had asked for it]])
* component[prompted].value[x] only boolean
* insert Part(feeling, 0, 1, [[The feeling that went with it; not counted a second time]])
* insert PartIsCode(feeling, AffectVS)
* insert Part(channel, 0, *, [[By which channel it was perceived]])
* insert PartIsCode(channel, ChannelVS)
* status and category and code and subject and focus and encounter and effective[x] and performer and method and derivedFrom MS
* component[offset] and component[strength] and component[prompted] and component[feeling] MS
* focus.extension[actor] MS

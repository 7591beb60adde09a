// One a session: a strip is read as a whole, and its stretches have no life of their own.
Profile: LoopStrip
Parent: Observation // not US Core: the subject is the couple
Id: loop-strip
Title: "Loop strip"
Description: "The stretches of one session in which the loop connected, was neutral or went sideways, as the therapist marked them."
* insert ObservedInSession
* code = Chart#loop-strip
* focus 0..0
* effective[x] 1..1
* effective[x] only Period
* value[x] 0..0
* hasMember 0..0
* derivedFrom 0..0
* component 1..*
  * code from LoopStripVS (required)
  * value[x] 1..1
  * value[x] only Range
  * valueRange.low 1..1
  * valueRange.low = $ucum#ms
  * valueRange.low.value 1..1
  * valueRange.high 1..1
  * valueRange.high = $ucum#ms
  * valueRange.high.value 1..1
  * ^short = "One stretch: its state, and from when to when in milliseconds since the session began"
* status and category and code and subject and encounter and effective[x] and performer and component MS

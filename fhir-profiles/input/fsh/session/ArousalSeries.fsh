Profile: ArousalSeries
Parent: Observation // not US Core: the subject is the couple
Id: arousal-series
Title: "Arousal over a session"
Description: "How aroused one partner appeared over one session: the steps from one level to another. An observer's impression, no measurement of the body."
* insert ObservedInSession
* code = Chart#arousal-series
* focus 1..1
* focus only Reference(Patient)
  * extension contains Actor named actor 1..1
* effective[x] 1..1
* effective[x] only Period
* value[x] 0..0
* hasMember 0..0
* derivedFrom 0..0
* component 1..*
  * code from ArousalVS (required)
  * value[x] 1..1
  * value[x] only Quantity
  * valueQuantity = $ucum#ms
  * valueQuantity.value 1..1
  * ^short = "One step: the level reached, and when in milliseconds since the session began"
* status and category and code and subject and focus and encounter and effective[x] and performer and component MS
* focus.extension[actor] MS

Extension: SeenMoment
Id: seen-moment
Title: "Moment behind a station"
Description: "A charted moment that a station of a cycle map rests on."
Context: CycleNode
* extension contains
    session 1..1 and
    moment 1..1
* extension[session].value[x] 1..1
* extension[session].value[x] only Reference(TherapySession)
* extension[moment].value[x] 1..1
* extension[moment].value[x] only Reference(ObservedMoment)

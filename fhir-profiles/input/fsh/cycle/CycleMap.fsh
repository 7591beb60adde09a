Profile: CycleMap
Parent: ClinicalImpression
Id: cycle-map
Title: "Cycle map"
Description: "The formulation of a couple's cycle in one version: whether it is the sideways or the connecting loop, what it rests on, and what the two can say to each other about it."
* extension contains
    NamingStatement named naming-statement 0..* and
    MapVersion named version 1..1 and
    SessionsSeen named sessions-seen 1..1 and
    CycleNode named node 0..*
* status 1..1
* code 1..1
* code = Chart#cycle-map
* subject only Reference(Couple)
* encounter 0..1
* encounter only Reference(TherapySession)
* effective[x] 1..1
* effective[x] only dateTime
* date 1..1
* assessor 1..1
* assessor only Reference(Practitioner)
* previous only Reference(CycleMap)
* problem 0..0
* investigation 0..0
* finding 1..*
  * itemCodeableConcept 1..1
  * itemCodeableConcept from CycleFindingVS (required)
  * itemReference 0..0
  * ^short = "Direction of the loop, and its pattern where it has one"
* status and code and subject and effective[x] and date and assessor and finding MS
* extension[naming-statement] and extension[version] and extension[sessions-seen] and extension[node] MS

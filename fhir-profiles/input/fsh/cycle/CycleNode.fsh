Extension: CycleNode
Id: cycle-node
Title: "Station of a cycle map"
Description: "One station of one partner's half of the loop: the couple's own words or what was charted there most often, and the moments behind it."
Context: ClinicalImpression
* extension contains
    partner 1..1 and
    kind 1..1 and
    words 0..1 and
    code 0..* and
    SeenMoment named seen 0..*
* extension[partner].value[x] 1..1
* extension[partner].value[x] only Coding
* extension[partner].valueCoding from ActorVS (required)
* extension[kind].value[x] 1..1
* extension[kind].value[x] only Coding
* extension[kind].valueCoding from CycleStationVS (required)
* extension[words].value[x] 1..1
* extension[words].value[x] only string
* extension[code].value[x] 1..1
* extension[code].value[x] only Coding
* extension[code].valueCoding from MomentCodeVS (required)

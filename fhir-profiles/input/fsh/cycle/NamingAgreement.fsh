Extension: NamingAgreement
Id: naming-agreement
Title: "Agreement to a naming statement"
Description: "On which day one of the partners agreed that a statement says it."
Context: NamingStatement
* extension contains
    partner 1..1 and
    on 1..1
* extension[partner].value[x] 1..1
* extension[partner].value[x] only Coding
* extension[partner].valueCoding from ActorVS (required)
* extension[on].value[x] 1..1
* extension[on].value[x] only date

// Extensible, because a couple's own words may stand without a code.
RuleSet: StatementPart(name, valueset)
* extension[{name}].value[x] 1..1
* extension[{name}].value[x] only CodeableConcept
* extension[{name}].valueCodeableConcept from {valueset} (extensible)

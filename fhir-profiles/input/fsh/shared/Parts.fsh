// Components are told apart by what they tell.
RuleSet: Parts
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component.dataAbsentReason 0..0
* component.referenceRange 0..0
* component.interpretation 0..0

RuleSet: Part(name, min, max, short)
* component contains {name} {min}..{max}
* component[{name}].code = Chart#{name}
* component[{name}].value[x] 1..1
* component[{name}] ^short = "{short}"

RuleSet: PartIsCode(name, valueset)
* component[{name}].value[x] only CodeableConcept
* component[{name}].valueCodeableConcept from {valueset} (required)

RuleSet: PartIsMilliseconds(name)
* component[{name}].value[x] only Quantity
* component[{name}].valueQuantity = $ucum#ms
* component[{name}].valueQuantity.value 1..1

// From the low to the high end, both in milliseconds since the session began.
RuleSet: PartIsStretch(name)
* component[{name}].value[x] only Range
* component[{name}].valueRange.low 1..1
* component[{name}].valueRange.low = $ucum#ms
* component[{name}].valueRange.low.value 1..1
* component[{name}].valueRange.high 1..1
* component[{name}].valueRange.high = $ucum#ms
* component[{name}].valueRange.high.value 1..1

Profile: InteractionCycle
Parent: Observation // not US Core: the subject is the couple
Id: interaction-cycle
Title: "Interaction cycle"
Description: "One occurrence of a cycle in one session: the moments that made it up in their order, how it ended and in which pattern. Preliminary as found by rule, final once the therapist confirmed it, cancelled when the therapist saw none."
* insert ObservedInSession
* code = Chart#interaction-cycle
* focus 0..0
* effective[x] 1..1
* effective[x] only Period
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from CycleDirectionVS (required)
* method 0..0
* hasMember 1..*
* hasMember only Reference(ObservedMoment)
* hasMember ^orderMeaning = "The order in which the moments happened"
* derivedFrom 0..0
* insert Parts
* insert Part(offset, 1, 1, [[From its onset to its end, or to when it was last seen not to be over]])
* insert PartIsStretch(offset)
* insert Part(first-move, 1, 1, [[Who showed the first moment]])
* insert PartIsCode(first-move, ActorVS)
* insert Part(pattern, 0, 1, [[The pattern as the therapist sees it]])
* insert PartIsCode(pattern, CyclePatternVS)
* insert Part(pattern-found, 0, 1, [[The pattern that the rule found]])
* insert PartIsCode(pattern-found, CyclePatternVS)
* insert Part(one-sided, 0, 1, [[Whether only one partner went sideways]])
* component[one-sided].value[x] only boolean
* insert Part(ending, 0, 1, [[How it ended]])
* insert PartIsCode(ending, CycleEndingVS)
* insert Part(ending-rule, 0, 1, [[By which rule the ending was found]])
* insert PartIsCode(ending-rule, EndingRuleVS)
* insert Part(latency, 0, 1, [[From the onset to the ending; absent where it was not seen to end]])
* insert PartIsMilliseconds(latency)
* insert Part(regulation-course, 0, 1, [[Where the arousal of the two went]])
* insert PartIsCode(regulation-course, LoopStateVS)
* insert Part(last-sideways, 0, 1, [[When the last sideways moment was]])
* insert PartIsMilliseconds(last-sideways)
* insert Part(settled-soon, 0, 1, [[Whether a partner settled soon after a connecting stretch began]])
* component[settled-soon].value[x] only boolean
* status and category and code and subject and encounter and effective[x] and performer and value[x] and hasMember MS
* component[offset] and component[first-move] and component[pattern] and component[pattern-found] and component[ending] and component[ending-rule] and component[latency] MS
* component[regulation-course] and component[one-sided] and component[last-sideways] MS

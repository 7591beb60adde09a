// What all observations of a session share. The subject is the couple: a Group lies in no Patient
// compartment, so that a token for one partner's chart never reaches it.
RuleSet: ObservedInSession
* insert InteractionCategory
* subject 1..1
* subject only Reference(Couple)
* encounter 1..1
* encounter only Reference(TherapySession)
* performer 1..1
* performer only Reference(Practitioner)
* specimen 0..0
* device 0..0
* referenceRange 0..0
* dataAbsentReason 0..0

// Both categories, so that a system that knows only HL7's finds the observation too.
RuleSet: InteractionCategory
* category 2..*
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains
    survey 1..1 and
    interaction 1..1
* category[survey] = $observationCategory#survey
* category[interaction] = Chart#interaction

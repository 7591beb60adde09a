Extension: NamingStatement
Id: naming-statement
Title: "Naming statement"
Description: "What one partner can say to the other about the cycle: the cue I noticed, what I felt, what I did, and the question back. Made from charted moments, edited with the partners, in effect for each of them once agreed."
Context: ClinicalImpression
* extension contains
    speaker 1..1 and
    text 1..1 and
    noticed 0..1 and
    felt 0..1 and
    did 0..1 and
    evidence 0..* and
    NamingAgreement named agreement 0..2 and
    shift 0..1
* extension[speaker] ^short = "Who says it"
* extension[speaker].value[x] 1..1
* extension[speaker].value[x] only Coding
* extension[speaker].valueCoding from ActorVS (required)
* extension[text] ^short = "The statement in the words of the couple"
* extension[text].value[x] 1..1
* extension[text].value[x] only string
* extension[noticed] ^short = "The cue of the other that it begins with"
* extension[noticed].value[x] 1..1
* extension[noticed].value[x] only Coding
* extension[noticed].valueCoding from MomentCodeVS (required)
* extension[felt] ^short = "What the speaker felt"
* extension[felt].value[x] 1..1
* extension[felt].value[x] only Coding
* extension[felt].valueCoding from AffectVS (required)
* extension[did] ^short = "What the speaker did"
* extension[did].value[x] 1..1
* extension[did].value[x] only Coding
* extension[did].valueCoding from MomentCodeVS (required)
* extension[evidence] ^short = "A charted moment that it was made from"
* extension[evidence].value[x] 1..1
* extension[evidence].value[x] only Reference(ObservedMoment)
* extension[shift] ^short = "What the other answered to the question back"
* extension[shift].value[x] 1..1
* extension[shift].value[x] only Coding
* extension[shift].valueCoding from ShiftAnswerVS (required)

Extension: NamingStatement
Id: naming-statement
Title: "Naming statement"
Description: "What one partner can say to the other about the cycle: the cue I noticed, what I felt, what I did, and the question back. Made from charted moments, edited with the partners, in effect for each of them once agreed."
Context: ClinicalImpression
* extension contains
    speaker 1..1 and
    language 1..1 and
    text 1..1 and
    noticed 0..1 and
    felt 0..1 and
    did 0..1 and
    question 0..1 and
    NamingAgreement named agreement 0..2 and
    said 0..1 and
    shift 0..1 and
    shifted 0..1
* extension[speaker] ^short = "Who says it"
* extension[speaker].value[x] 1..1
* extension[speaker].value[x] only Coding
* extension[speaker].valueCoding from ActorVS (required)
* extension[language] ^short = "Language of the words"
* extension[language].value[x] 1..1
* extension[language].value[x] only code
* extension[language].valueCode from http://hl7.org/fhir/ValueSet/languages (preferred)
* extension[text] ^short = "The whole statement as it is said; made of the parts"
* extension[text].value[x] 1..1
* extension[text].value[x] only string
* extension[noticed] ^short = "The cue of the other that it begins with: own words and what was charted"
* insert StatementPart(noticed, MomentCodeVS)
* extension[felt] ^short = "What the speaker felt: own words and what was charted"
* insert StatementPart(felt, AffectVS)
* extension[did] ^short = "What the speaker did: own words and what was charted"
* insert StatementPart(did, MomentCodeVS)
* extension[question] ^short = "The question back"
* extension[question].value[x] 1..1
* extension[question].value[x] only string
* extension[said] ^short = "On which day it was said aloud to the other"
* extension[said].value[x] 1..1
* extension[said].value[x] only date
* extension[shift] ^short = "What the other answered to the question back"
* extension[shift].value[x] 1..1
* extension[shift].value[x] only Coding
* extension[shift].valueCoding from ShiftAnswerVS (required)
* extension[shifted] ^short = "What shifted, in their words"
* extension[shifted].value[x] 1..1
* extension[shifted].value[x] only string

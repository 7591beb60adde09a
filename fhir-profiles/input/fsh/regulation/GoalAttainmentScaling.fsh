// HL7's own extension (Person-Centered Outcomes 1.0.0), declared here under its canonical so that it
// can be validated where that package is not at hand. Our words; the shape and the codes are HL7's.
Extension: GoalAttainmentScaling
Id: pco-goal-attainment-scaling
Title: "Level of goal attainment scaling"
Description: "One of the five written levels of a goal."
Context: Goal
* ^url = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling"
* extension contains
    level 0..1 and
    progressText 1..1
* extension[level] ^short = "Which level it is"
* extension[level].value[x] 1..1
* extension[level].value[x] only Coding
* extension[level].valueCoding from GasLevelVS (required)
* extension[progressText] ^short = "What can be seen at this level"
* extension[progressText].value[x] 1..1
* extension[progressText].value[x] only string

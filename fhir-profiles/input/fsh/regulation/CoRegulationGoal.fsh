Profile: CoRegulationGoal
Parent: Goal // not US Core: the subject is the couple
Id: co-regulation-goal
Title: "Co-regulation goal"
Description: "A goal of one partner or of both, with five written levels of goal attainment scaling. Same elements as HL7's person-centered GAS goal, whose subject can only be one patient."
* extension contains
    $gas named gas-scaling 5..5 and
    GoalOwner named owner 1..1 and
    GoalStartLevel named start-level 1..1 and
    GoalWeight named weight 1..1
* category 1..*
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains
    behavioral 1..1 and
    kind 1..1
* category[behavioral] = $goalCategory#behavioral
* category[kind] from GoalKindVS (required)
* description.text 1..1
* subject only Reference(Couple)
* start[x] 1..1
* start[x] only date
* target 1..1
  * measure 1..1
  * measure = $loinc#107332-9
  * detail[x] 0..0
  * due[x] 1..1
  * due[x] only date
* outcomeReference only Reference(GoalRating)
* lifecycleStatus and category and description and subject and start[x] and target and target.measure and target.due[x] MS
* extension[gas-scaling] and extension[owner] and extension[start-level] and extension[weight] MS

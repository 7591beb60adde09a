ValueSet: GoalKindVS
Id: goal-kind
Title: "Kinds of goal"
Description: "Which part of the signal between partners a goal strengthens."
* include codes from system Chart where axis = "goal-kind"

ValueSet: GoalOwnerVS
Id: goal-owner
Title: "Owners of a goal"
Description: "Whose goal it is, where it is not one partner’s alone."
* include codes from system Chart where axis = "goal-owner"
* Chart#a
* Chart#b

Extension: GoalWeight
Id: goal-weight
Title: "Weight of a goal"
Description: "How much the goal counts in the T score, 1 where all count alike."
Context: Goal
* value[x] 1..1
* value[x] only positiveInt

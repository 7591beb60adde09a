Extension: GoalStartLevel
Id: goal-start-level
Title: "Level at the start"
Description: "Which of the five levels described the couple when the goal was set."
Context: Goal
* value[x] 1..1
* value[x] only Coding
* valueCoding from GasLevelVS (required)

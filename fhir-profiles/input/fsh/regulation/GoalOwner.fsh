Extension: GoalOwner
Id: goal-owner
Title: "Owner of a goal"
Description: "Whether the goal is partner A's, partner B's or the couple's."
Context: Goal
* value[x] 1..1
* value[x] only Coding
* valueCoding from GoalOwnerVS (required)

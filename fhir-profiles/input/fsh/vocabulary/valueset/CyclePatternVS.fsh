ValueSet: CyclePatternVS
Id: cycle-pattern
Title: "Cycle patterns"
Description: "The pattern of a cycle, from the positions that lasted longest."
* include codes from system Interaction where axis = "cycle-pattern"

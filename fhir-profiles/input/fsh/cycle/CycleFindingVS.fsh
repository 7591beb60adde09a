ValueSet: CycleFindingVS
Id: cycle-finding
Title: "Findings of a cycle map"
Description: "The direction of the loop and its pattern."
* include codes from valueset CycleDirectionVS
* include codes from valueset CyclePatternVS

ValueSet: CycleDirectionVS
Id: cycle-direction
Title: "Directions of a cycle"
Description: "Whether the loop connected or went sideways."
* Interaction#connecting
* Interaction#sideways

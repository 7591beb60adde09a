ValueSet: CycleEndingVS
Id: cycle-ending
Title: "Endings of a cycle"
Description: "How a sideways stretch ended, as far as it was charted."
* include codes from system Chart where axis = "cycle-ending"

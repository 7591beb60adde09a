ValueSet: LoopStateVS
Id: loop-state
Title: "Loop states"
Description: "Derived labels of what happens between two partners; never charted by hand."
* include codes from system Interaction where axis = "loop-state"

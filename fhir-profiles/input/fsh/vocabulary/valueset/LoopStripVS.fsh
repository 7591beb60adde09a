ValueSet: LoopStripVS
Id: loop-strip
Title: "Loop strip states"
Description: "What the therapist marks on the loop strip."
* include codes from system Interaction where axis = "loop-strip"
